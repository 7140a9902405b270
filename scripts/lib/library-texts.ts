import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Authority } from '../../src/domain/authority.ts';
import { inOrder, type LibraryText } from '../../src/editions/library/library.ts';
import type { XmlNode } from '../../src/editions/xml.ts';
import { isReadable, parseFrontMatter } from '../../src/library/front-matter.ts';
import { readProse } from './prose.ts';
import { readRecords } from './read-records.ts';

/**
 * Reads the documents of a library with what editors have written before them, by collection and then by date.
 *
 * @throws when a file is not as ingest writes it
 */
export async function readLibraryTexts(content: string): Promise<LibraryText[]> {
  const texts = await readRecords(content);
  return inOrder(
    texts.map(({ record, units }) => ({
      record,
      units,
      introduction: readBody(join(content, record.source.file.replace(/\.txt$/, '.md'))),
    })),
  );
}

/** Reads what editors have written about entries of the register, by their ids. */
export function readDescriptions(content: string, authorities: readonly Authority[]): Map<string, XmlNode[]> {
  return new Map(authorities.map(({ id }) => [id, readBody(join(content, 'authorities', `${id}.md`))]));
}

/** Ingest has read the file before; what it could not read then is no fault to be found here. */
function readBody(path: string): XmlNode[] {
  const parsed = parseFrontMatter(readFileSync(path, 'utf8'));
  return isReadable(parsed) ? readProse(parsed.body) : [];
}
