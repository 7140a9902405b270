import { absoluteAddress, libraryFilePath } from '../../domain/permalink.ts';
import { type Library, sizeOf, standing } from './library.ts';

/** Writes what lies beside the files of a library that somebody has unpacked, and tells what they are. */
export function writeReadme({ site, texts }: Library): string {
  const address = site.host === undefined ? '' : `It comes from ${absoluteAddress(site.host, site.base)}\n\n`;
  const one = libraryFilePath('', site.name, 'html').split('/').at(-1) ?? '';
  return `${site.name}: ${site.description}
${sizeOf(texts)}

${address}${standing.join('\n\n')}

What there is:

  ${one}    the whole library to be read: any browser opens it, without a network
  <collection>/<id>.txt      a text, byte for byte as received
  <collection>/<id>.md       the same as Markdown
  <collection>/<id>.json     the same as data, unit by unit: schemas/record.json tells its form
  <collection>/<id>.xml      the same as Akoma Ntoso, in the profile of the United Nations
  <collection>/<id>.bib, .ris, .csl.json    its facts, for programs that keep references
  records.json               the list of the documents: schemas/records.json
  ids.json                   every address that was ever given out, with a sum of its words: schemas/ids.json
  references.json            what the documents name, and where: schemas/references.json
  references.graphml         the same as a graph
  SHA256SUMS                 the sum of each file: “sha256sum -c SHA256SUMS” checks them all

The texts are not the work of those who made these files, and no licence of theirs covers them. The facts, notes and
introductions are the editors’.
`;
}
