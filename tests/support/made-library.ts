import type { Authority } from '../../src/domain/authority.ts';
import { recordIdSchema } from '../../src/domain/source-facts.ts';
import { inOrder, type Library } from '../../src/editions/library/library.ts';
import { element } from '../../src/editions/xml.ts';
import { buildReferenceGraph } from '../../src/references/graph.ts';
import type { NamedDocument } from './made-up.ts';

/** Makes a library of documents, each with an address of its own; nobody has told its host. */
export function makeLibraryOf(documents: readonly NamedDocument[], authorities: readonly Authority[] = []): Library {
  const texts = documents.map(({ record, units }, index) => ({
    record: { ...record, id: recordIdSchema.parse(`made-${index}`) },
    units,
    introduction: [element('p', {}, ['An introduction, 1 < 2 & “so on”.'])],
  }));
  return {
    site: { name: 'Made', base: '/', description: 'Made by a test.', language: 'en' },
    texts: inOrder(texts),
    graph: buildReferenceGraph(texts, authorities),
    descriptions: new Map(),
  };
}
