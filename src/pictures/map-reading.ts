import { roomForRows } from './map.ts';
import type { NamingMap } from './map-data.ts';
import { mapForms } from './map-form.ts';

/** Reads the map in one sentence. It is true of any library, of one whose documents name nothing as well. */
export function readMap({ documents, things }: NamingMap): string {
  const [first] = things;
  if (first === undefined) return 'No document of this library names another thing.';
  if (documents.length === 1) return `One document names ${count(things.length, 'thing')}.`;
  const opening = `${documents.length} documents name ${count(things.length, 'thing')}`;
  const shared = things.filter(({ paragraphs }) => paragraphs.size > 1).length;
  if (shared === 0) return `${opening}, and no two of them the same.`;
  const many = shared === things.length ? 'all' : `${shared}`;
  return `${opening}, ${many} of them in more than one document; none is named by more documents than ${first.label}, which ${first.paragraphs.size} name.`;
}

/** Says by what rule the map is drawn, what it leaves out, and what it does when there is more than it can show. */
export function explainMap({ documents, things }: NamingMap): string {
  const rows =
    things.length <= roomForRows
      ? `Of more than ${roomForRows} things, only those named by most documents would be shown.`
      : `The ${roomForRows} things named by most documents are shown, ${things.length - roomForRows} are left out.`;
  return documents.length <= mapForms.wide.room.documents
    ? `Documents run from the earliest to the latest. The number after a name says how many of them name it, if more than one; a dot grows with the number of paragraphs that do. ${rows} Where documents are too many for the page, its columns are years and its dots count documents.`
    : `Documents are too many for columns of their own: columns are years, and a dot grows with the number of documents that name the thing; the number after a name says how many do in all. ${rows}`;
}

/** Writes a number of things. @example count(2, 'paragraph') => '2 paragraphs' */
export function count(number: number, singular: string): string {
  return `${number} ${singular}${number === 1 ? '' : 's'}`;
}
