import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Gives every element of a page, in its order, those of templates among them. */
export function parseElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  collectElements(parse(html, { scriptingEnabled: false }), elements);
  return elements;
}

function collectElements(parent: HtmlParent, into: HtmlElement[]): void {
  const { childNodes } = 'content' in parent ? parent.content : parent;
  for (const child of childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    into.push(child);
    collectElements(child, into);
  }
}

/** The words of a unit of a text, as a built page shows it. */
export interface UnitWords {
  readonly anchor: string | undefined;
  readonly kind: string;
  readonly words: readonly string[];
}

/** Gives the words of every unit of a page: no apparatus, and not the words of a unit within it. */
export function parseUnitWords(html: string): UnitWords[] {
  return parseElements(html).flatMap((element) => {
    const kind = attributeOf(element, 'data-unit');
    return kind === undefined ? [] : [{ anchor: attributeOf(element, 'id'), kind, words: wordsOf(element) }];
  });
}

/** The elements whose text never runs into the text beside it. */
const separateElement = /^(br|blockquote|d[dlt]|div|footer|h[1-6]|header|li|ol|p|pre|section|t[dhr]|table|ul)$/;

/**
 * Gives what a screen reader says for an element, as far as the element itself tells.
 *
 * @example nameOf(<a href="#op-2" aria-label="Operative paragraph 2">¶</a>) => 'Operative paragraph 2'
 */
export function nameOf(element: HtmlElement): string {
  return spokenInstead(element)?.trim() || readText(element, spokenInstead).replaceAll(/\s+/g, ' ').trim();
}

function spokenInstead(element: HtmlElement): string | undefined {
  if (element.tagName === 'template' || attributeOf(element, 'aria-hidden') === 'true') return '';
  return attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt');
}

/**
 * Gives the words of an element, those of the document alone: what is `data-apparatus` is ours and left out, a unit
 * within the element has words of its own, and `data-character` stands for the character it names.
 *
 * @example wordsOf(<p>2. Decides<a data-apparatus>¶</a>, in<br>2004</p>) => ['2.', 'Decides,', 'in', '2004']
 */
export function wordsOf(element: HtmlElement): string[] {
  return readText(element, writtenInstead).split(/\s+/).filter(Boolean);
}

function writtenInstead(element: HtmlElement): string | undefined {
  if (attributeOf(element, 'data-apparatus') !== undefined) return '';
  if (attributeOf(element, 'data-unit') !== undefined) return ' ';
  const codePoint = attributeOf(element, 'data-character')?.match(/^U\+([0-9A-F]{4,5})$/i)?.[1];
  if (codePoint !== undefined) return String.fromCodePoint(Number.parseInt(codePoint, 16));
  return separateElement.test(element.tagName) ? ` ${readText(element, writtenInstead)} ` : undefined;
}

/** Reads the text of an element; where `instead` has something to say of a child, that stands for the child. */
function readText(parent: HtmlParent, instead: (child: HtmlElement) => string | undefined): string {
  let text = '';
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) text += child.value;
    else if (defaultTreeAdapter.isElementNode(child)) text += instead(child) ?? readText(child, instead);
  }
  return text;
}

/** Gives the value of an attribute; absent where the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
