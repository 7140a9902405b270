import { absoluteAddress, fileFormats, libraryFilePath } from '../../domain/permalink.ts';
import { files } from '../files.ts';
import { type Library, sizeOf, standing } from './library.ts';

/** Writes what lies beside the files of a library that somebody has unpacked, and tells what they are. */
export function writeReadme({ site, texts }: Library): string {
  const address = site.host === undefined ? '' : `It comes from ${absoluteAddress(site.host, site.base)}\n\n`;
  const formats = fileFormats.map((format) => `  <collection>/<id>.${format}`.padEnd(29) + files[format].label);
  const one = libraryFilePath('', site.name, 'html').split('/').at(-1) ?? '';
  return `${site.name}: ${site.description}
${sizeOf(texts)}

${address}${standing.join('\n\n')}

What there is:

${`  ${one}`.padEnd(29)}the whole library to be read: any browser opens it, without a network
${formats.join('\n')}
  records.json               the list of the documents: schemas/records.json
  ids.json                   every address that was ever given out, with a sum of its words: schemas/ids.json
  references.json            what the documents name, and where: schemas/references.json
  references.graphml         the same as a graph
  SHA256SUMS                 the sum of each file: “sha256sum -c SHA256SUMS” checks them all

The texts are not the work of those who made these files, and no licence of theirs covers them. The facts, notes and
introductions are the editors’.
`;
}
