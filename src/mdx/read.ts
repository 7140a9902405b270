import { type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from 'satteri';
import { z } from 'zod';
import { parseLineSpan } from '../domain/place.ts';
import { type Unit, unitSchema } from '../domain/unit.ts';
import { findInlineKind, findUnitKind } from './vocabulary.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads the body of a record's MDX back into its units. Only the components of the vocabulary and text are taken: an
 * expression, an import, a link or any other Markdown is refused, so nothing in a text can ever run.
 *
 * @throws when the MDX is not what `writeUnits` writes
 */
export function readUnits(mdx: string): Unit[] {
  const lines = mdx.split('\n').filter((line) => line !== '');
  const batches = Array.from({ length: Math.ceil(lines.length / batchSize) }, (_, index) =>
    lines.slice(index * batchSize, (index + 1) * batchSize).join('\n\n'),
  );
  return z.array(unitSchema).parse(batches.flatMap(readBatch));
}

/** Sätteri's time grows with the square of the elements it is given at once; one unit is one line, so few are. */
const batchSize = 32;

function readBatch(mdx: string): unknown[] {
  const root = mdxToMdast(mdx, { position: false, features: { gfm: false } });
  if (root.type !== 'root') throw new Error(`A record’s MDX is a whole body, and no ${root.type}.`);
  return root.children.map(readUnit);
}

function readUnit(node: MdastNode): unknown {
  const element = elementOf(node);
  const kind = findUnitKind(element.name ?? '');
  if (kind === undefined) throw new Error(`A record’s MDX has no component <${element.name}>.`);
  const { lines, level, ...attributes } = attributesOf(element);
  return {
    kind,
    ...attributes,
    ...(level === undefined ? {} : { level: Number(level) }),
    lines: parseLineSpan(lines ?? ''),
    children: readInlines(element.children),
  };
}

function readInlines(nodes: readonly MdastNode[]): unknown[] {
  const inlines: unknown[] = [];
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.value;
      continue;
    }
    if (text !== '') inlines.push({ kind: 'text', text });
    text = '';
    inlines.push(readInline(elementOf(node)));
  }
  if (text !== '') inlines.push({ kind: 'text', text });
  return inlines;
}

function readInline(element: Element): unknown {
  const kind = findInlineKind(element.name ?? '');
  const { notes, ...attributes } = attributesOf(element);
  switch (kind) {
    case 'emphasis':
    case 'opening-phrase':
      return { kind, children: readInlines(element.children) };
    case 'noted':
      return {
        kind,
        notes: notes?.split(' '),
        children: readInlines(element.children),
      };
    case 'citation':
      return {
        kind,
        ...attributes,
        reference: Number(attributes['reference']),
        children: readInlines(element.children),
      };
    case 'footnote-reference':
    case 'line-break':
    case 'control-character':
      return { kind, ...attributes };
    case undefined:
      throw new Error(`A record’s MDX has no component <${element.name}>.`);
  }
}

function elementOf(node: MdastNode): Element {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return node;
  throw new Error(`A record’s MDX holds component calls and text, and no ${node.type}.`);
}

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        return [attribute.name, attribute.value];
      throw new Error('An attribute in a record’s MDX is a plain string.');
    }),
  );
}
