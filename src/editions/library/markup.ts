import { escapeXml, type XmlElement, type XmlNode } from '../xml.ts';

/** The elements of HTML that are never closed: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The elements that have no words of their own among their children: each of these may stand on a line. */
const containers = new Set(['html', 'head', 'body', 'header', 'main', 'nav', 'article', 'section', 'footer', 'div']);
const lists = new Set(['ol', 'ul', 'dl']);

/**
 * Writes an element so that a parser of HTML and one of XML read the same: whatever is empty is closed as HTML closes it,
 * which XML allows.
 *
 * @example writeMarkup(element('p', { id: 'a' }, ['1 < 2', element('br')])) => '<p id="a">1 &lt; 2<br/></p>'
 */
export function writeMarkup(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const { name, children } = node;
  if (voidElements.has(name)) return `<${tagOf(node)}/>`;
  const between = containers.has(name) || lists.has(name) ? '\n' : '';
  let inside = '';
  for (const child of children) inside += between + writeMarkup(child);
  return `<${tagOf(node)}>${inside}${inside === '' ? '' : between}</${name}>`;
}

function tagOf({ name, attributes }: XmlElement): string {
  let tag = name;
  for (const key in attributes) tag += ` ${key}="${escapeXml(attributes[key] ?? '')}"`;
  return tag;
}
