import { readFile } from 'node:fs/promises';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { validateXML } from 'xmllint-wasm';

const schemas = new URL('../schemas/akoma-ntoso/', import.meta.url);
const read = (name: string): Promise<string> => readFile(new URL(name, schemas), 'utf8');
const schema = { fileName: 'akomantoso30.xsd', contents: await read('akomantoso30.xsd') };
const preload = [{ fileName: 'xml.xsd', contents: await read('xml.xsd') }];

/** A file to be checked, by a name that messages give. */
export interface AkomaNtosoFile {
  readonly name: string;
  readonly xml: string;
}

/** Gives what the official schema has against files. */
export async function schemaErrors(files: readonly AkomaNtosoFile[]): Promise<string[]> {
  const xml = files.map(({ xml: contents }, index) => ({ fileName: `${index}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema, preload, maxMemoryPages: 16_384 });
  if (valid) return [];
  return errors.map(({ message, loc }) => {
    const file = files[Number.parseInt(loc?.fileName ?? '', 10)];
    return `${file?.name}:${loc?.lineNumber} ${message}`;
  });
}

/** Parses a file and gives its root. */
export function parseFile(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('The file has no element.');
  return root;
}

/** Gives every element below one, in order, and it first. */
export function elementsOf(root: XmlElement): XmlElement[] {
  const below = root.children.filter((child) => child instanceof XmlElement);
  return [root, ...below.flatMap(elementsOf)];
}

/** Gives the elements of a name. */
export function named(root: XmlElement, name: string): XmlElement[] {
  return elementsOf(root).filter((one) => one.name === name);
}

/** Gives the words of an element, without those of elements that `isForeign` takes out. A line end is a space. */
export function textOf(root: XmlElement, isForeign: (one: XmlElement) => boolean): string {
  return root.children
    .map((child) => {
      if (child instanceof XmlText) return child.text;
      if (!(child instanceof XmlElement) || isForeign(child)) return '';
      return child.name === 'eol' ? ' ' : textOf(child, isForeign);
    })
    .join('');
}

/** The elements that must have an eId; what the schema only wishes for (its group “corereq”), without inline elements. */
const mustHaveEId = new Set([
  ...['preface', 'preamble', 'mainBody', 'conclusions', 'attachment', 'container', 'formula', 'content'],
  ...['part', 'chapter', 'article', 'section', 'paragraph', 'list', 'point', 'intro', 'hcontainer', 'heading', 'p'],
  ...['blockContainer', 'authorialNote', 'note', 'TLCOrganization', 'TLCConcept', 'TLCRole', 'TLCEvent', 'TLCLocation'],
]);

/** The attributes whose value names something, in this file by `#`. */
const referring = ['href', 'refersTo', 'source', 'as', 'from'];

/**
 * Gives what is wrong with a file that its schema cannot see: a reference that leads nowhere, an eId that is missing,
 * doubled or not below that of its parent, an address that contradicts what the head says, a language that is none.
 */
export function ownErrors(root: XmlElement): string[] {
  const elements = elementsOf(root);
  const eIds = elements.flatMap(({ attributes }) => attributes['eId'] ?? []);
  const known = new Set(eIds);
  const doubled = eIds.filter((eId, index) => eIds.indexOf(eId) !== index).map((eId) => `doubled eId ${eId}`);
  const missing = elements
    .filter(({ name, attributes }) => mustHaveEId.has(name) && !attributes['eId'])
    .map(({ name }) => `${name} without eId`);
  const dangling = elements.flatMap(({ name, attributes }) =>
    referring
      .flatMap((key) => attributes[key] ?? [])
      .filter((value) => value.startsWith('#') && !known.has(value.slice(1)))
      .map((value) => `${name} refers to ${value}, which is not there`),
  );
  return [...doubled, ...missing, ...dangling, ...named(root, 'identification').flatMap(identificationErrors)];
}

function identificationErrors(identification: XmlElement): string[] {
  const value = (level: string, name: string, key: string): string =>
    named(identification, level).flatMap((one) => named(one, name))[0]?.attributes[key] ?? '';
  const work = value('FRBRWork', 'FRBRuri', 'value');
  const expression = value('FRBRExpression', 'FRBRuri', 'value');
  const language = value('FRBRExpression', 'FRBRlanguage', 'language');
  const date = value('FRBRWork', 'FRBRdate', 'date');
  const isDated = value('FRBRWork', 'FRBRdate', 'name') !== 'unknown';
  const [, root, jurisdiction, , subtype, ...rest] = work.split('/');
  const component = value('FRBRWork', 'FRBRthis', 'value').slice(work.length);
  const rules: readonly [string, boolean][] = [
    ['the work is in the space of Akoma Ntoso', root === 'akn'],
    ['its jurisdiction is its country', jurisdiction === value('FRBRWork', 'FRBRcountry', 'value')],
    ['its subtype is the one stated', subtype === value('FRBRWork', 'FRBRsubtype', 'value')],
    ['its date is the one stated, or neither is', isDated === rest.includes(date)],
    ['its number is the one stated', rest.at(-1) === value('FRBRWork', 'FRBRnumber', 'value')],
    ['the language has three letters', /^[a-z]{3}$/.test(language)],
    ['the expression is the work in its language', expression === `${work}/${language}@`],
    ['the file is of the expression', value('FRBRManifestation', 'FRBRuri', 'value') === `${expression}/.xml`],
    ['the component is named', /^\/![a-z_0-9]+(?:~\S+)?$/.test(component)],
    ['the expression has that component', value('FRBRExpression', 'FRBRthis', 'value') === expression + component],
    ['so has the file', value('FRBRManifestation', 'FRBRthis', 'value') === `${expression}${component}.xml`],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `not so: ${rule}`);
}
