import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { element, type XmlNode } from '../../src/editions/xml.ts';

/** What an editor’s words may be made of where they leave the site. Of any other element the words alone remain. */
const kept = new Set(['p', 'em', 'strong', 'code', 'ul', 'ol', 'li', 'blockquote', 'br']);

/** The elements whose words are no words for a reader. */
const dropped = new Set(['script', 'style', 'template']);

/**
 * Reads what an editor has written in Markdown, as a file has it that leaves the site. A link stays one where it leads
 * to a whole address; another would lead nowhere from there. White space is what it is to a browser, one space.
 *
 * @example readProse('What it *is*.') => [<p>What it <em>is</em>.</p>]
 */
export function readProse(markdown: string): XmlNode[] {
  if (markdown.trim() === '') return [];
  const { html } = markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: false } });
  return readNodes(parseFragment(html)).filter((node) => typeof node !== 'string' || node.trim() !== '');
}

function readNodes({ childNodes }: DefaultTreeAdapterTypes.ParentNode): XmlNode[] {
  return childNodes.flatMap((child) => {
    if (defaultTreeAdapter.isTextNode(child)) return child.value.replaceAll(/\s+/g, ' ');
    if (!defaultTreeAdapter.isElementNode(child) || dropped.has(child.tagName)) return [];
    const href = child.tagName === 'a' ? child.attrs.find(({ name }) => name === 'href')?.value : undefined;
    if (href !== undefined && /^https?:\/\//.test(href)) return element('a', { href }, readNodes(child));
    return kept.has(child.tagName) ? element(child.tagName, {}, readNodes(child)) : readNodes(child);
  });
}
