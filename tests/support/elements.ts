import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { attributeOf, type HtmlElement } from './html-element.ts';

/** Gives every element of a page, or below an element, in order. */
export function elementsOf(html: string | DefaultTreeAdapterTypes.ParentNode): HtmlElement[] {
  const parent: DefaultTreeAdapterTypes.ParentNode = typeof html === 'string' ? parse(html) : html;
  return parent.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...elementsOf(child)] : [],
  );
}

/** Gives the values of an attribute of those elements that have it. */
export function valuesOf(elements: readonly HtmlElement[], attribute: string): string[] {
  return elements.flatMap((element) => attributeOf(element, attribute) ?? []);
}

/** Gives the text of an element and of all within it, character for character. */
export function textOf(parent: DefaultTreeAdapterTypes.ParentNode): string {
  return parent.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) ? textOf(child) : '';
    })
    .join('');
}
