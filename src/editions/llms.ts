import { type Collection, collectionNames, collectionOf, collections } from '../domain/collection.ts';
import { absoluteAddress, recordFilePath, sitePaths } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import { citedWork, workDays } from './citations/cited-work.ts';
import type { FileSite } from './files.ts';
import { escapeMarkdown } from './markdown/escape.ts';

/** A line of a list: a link, and what is said of it. */
interface Listed {
  readonly title: string;
  readonly path: string;
  readonly note: string;
}

/**
 * Writes `llms.txt`: what the library is, its documents as Markdown, and its data, for programs that read text. Source:
 * llmstxt.org, “The /llms.txt file”.
 */
export function writeLlms(records: readonly CorpusRecord[], site: FileSite & { readonly description: string }): string {
  const { base, host, name } = site;
  const section = (title: string, listed: readonly Listed[]): string[] => [
    `## ${title}`,
    '',
    ...listed.map(({ title, path, note }) => `- [${escapeMarkdown(title)}](${absoluteAddress(host, path)}): ${note}`),
    '',
  ];
  const held = Map.groupBy(records, ({ kind }) => collectionOf(kind));
  const documents = (collection: Collection): Listed[] =>
    (held.get(collection) ?? []).map((record) => ({
      title: record.symbol === undefined ? record.title : `${record.symbol}, ${record.title}`,
      path: recordFilePath(base, record, 'md'),
      note: noteOf(record),
    }));
  return [
    `# ${name}`,
    '',
    `> ${site.description}`,
    '',
    'The texts are unofficial copies. Their words are as received, and remarks on damage stand apart from them. Every paragraph, agenda item and footnote has a permanent address: that of its document, `#`, and its own name, such as `#op-2` for operative paragraph 2.',
    '',
    ...collectionNames
      .filter((collection) => held.has(collection))
      .flatMap((collection) => section(collections[collection].title, documents(collection))),
    ...section('Data', [
      { title: 'The documents', path: sitePaths.records(base), note: 'the facts of all, as JSON' },
      {
        title: 'What they name',
        path: sitePaths.referencesData(base),
        note: 'every reference with its place, as JSON',
      },
      { title: 'The addresses', path: sitePaths.ids(base), note: 'every address given out, with a sum of its words' },
      { title: 'Use the data', path: sitePaths.data(base), note: 'what there is, with examples, and what is promised' },
    ]),
    ...section('Optional', [
      { title: 'About these texts', path: sitePaths.about(base), note: 'how they are read, and what the marks mean' },
      { title: 'Concordance', path: sitePaths.concordance(base), note: 'every word with the words around it' },
    ]),
  ].join('\n');
}

/** @example noteOf(resolution) => 'Resolution, Economic and Social Council, 18 July 1997' */
function noteOf(record: CorpusRecord): string {
  const { kind, organ, extent } = record;
  const facts = [
    collections[collectionOf(kind)].singular,
    organ && escapeMarkdown(organ),
    workDays(citedWork(record)),
    extent === 'fragment' ? 'a fragment' : undefined,
  ];
  return facts.filter(Boolean).join(', ');
}
