import { controlPicture } from '../domain/control-picture.ts';

/** An element of XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** What an element holds: elements and text. */
export type XmlNode = XmlElement | string;

/** Makes an element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) given[key] = value;
  }
  return { name, attributes: given, children };
}

/** Every character that means something to an XML parser, or that it would fold, and how it is written instead. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#x9;'],
  ['\n', '&#xA;'],
  ['\r', '&#xD;'],
]);

/** What XML 1.0 cannot hold, not even as a reference (production 2, "Char"), and what must be escaped. */
const unsafe = /[&<>"\t\n\r]|[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Writes text so that an XML parser gives the same characters back. A character that no XML can hold is written as the
 * picture that stands for it.
 *
 * @example escapeXml('a < b\u0007') => 'a &lt; b␇'
 */
export function escapeXml(text: string): string {
  return text.replaceAll(unsafe, (character) => escapes.get(character) ?? pictureOf(character));
}

function pictureOf(character: string): string {
  return controlPicture((character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
}

/**
 * Writes a whole XML file. Elements stand each on a line of its own, but for those within a `mixed` element: there,
 * white space is text.
 *
 * @param mixed the names of elements that hold text among elements
 */
export function writeXml(root: XmlElement, mixed: ReadonlySet<string>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeLines(root, mixed, '').join('\n')}\n`;
}

function writeLines(node: XmlElement, mixed: ReadonlySet<string>, indent: string): string[] {
  const { name, children } = node;
  const elements = children.filter((child) => typeof child !== 'string');
  if (mixed.has(name) || elements.length === 0 || elements.length < children.length) return [indent + writeFlow(node)];
  const inner = elements.flatMap((child) => writeLines(child, mixed, `${indent}  `));
  return [`${indent}<${tagOf(node)}>`, ...inner, `${indent}</${name}>`];
}

function writeFlow(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const content = node.children.map(writeFlow).join('');
  return content === '' ? `<${tagOf(node)}/>` : `<${tagOf(node)}>${content}</${node.name}>`;
}

function tagOf({ name, attributes }: XmlElement): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
}
