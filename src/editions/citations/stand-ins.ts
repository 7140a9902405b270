import type { CslItem } from '../bibliography/csl-json.ts';
import { makeCslStyle } from './csl-style.ts';

/** What stands in an item for what differs from one document to the next. No document is called so, or is of that day. */
const standIns = { title: 'zq zx', cased: 'Zq Zx', number: 'ZQ/ZX', year: 8642, day: 28 } as const;

const anyStandIn = new RegExp(Object.values(standIns).join('|'), 'g');

/**
 * What a style sets as it stands, whatever is beside it: no mark that it might turn, drop or escape, at the end a letter,
 * a figure or a bracket, and no figure in what is the same for many documents.
 */
const plainTitle = /^[\p{L}\d](?:[^"“”„‘’'«»`<>&\p{Co}\p{Cc}]*[\p{L}\d)])?$/u;
const plainNumber = /^[A-Z]+(?:\/[A-Za-z0-9.()]+)+$/;
const plainName = /^[^\d]*$/;
const earliestPlainYear = 1000;

/** A style that says a title as titles are written in English, and nothing else. */
const casedTitle = makeCslStyle({
  name: 'style',
  attrs: { xmlns: 'http://purl.org/net/xbiblio/csl', class: 'in-text', version: '1.0' },
  children: [
    {
      name: 'citation',
      attrs: {},
      children: [
        {
          name: 'layout',
          attrs: {},
          children: [{ name: 'text', attrs: { variable: 'title', 'text-case': 'title' }, children: [] }],
        },
      ],
    },
  ],
});

/**
 * Makes of a way to write an item one that writes items alike once, with stand-ins for their title, number, year and day,
 * and puts these in: what a style says of two resolutions of one organ differs in nothing else. An item that a style
 * might set otherwise than it stands is written by itself.
 */
export function writeAlike<Form extends string>(
  write: (item: CslItem) => Record<Form, string>,
): (item: CslItem) => Record<Form, string> {
  const known = new Map<string, Record<Form, string>>();
  return (item) => {
    if (!isPlain(item)) return write(item);
    const like = standInFor(item);
    const key = JSON.stringify(like);
    const written = known.get(key) ?? write(like);
    known.set(key, written);
    return putBack(written, item);
  };
}

function isPlain({ title, number, author = [], issued, ...item }: CslItem): boolean {
  const [first, second] = issued?.['date-parts'] ?? [];
  const names = [...author.map(({ literal }) => literal), item['event-place'], item['publisher-place']];
  return (
    plainTitle.test(title) &&
    (number === undefined || plainNumber.test(number)) &&
    names.every((name) => name === undefined || plainName.test(name)) &&
    second === undefined &&
    (first === undefined || (first.length === 3 && (first[0] ?? 0) >= earliestPlainYear))
  );
}

function standInFor(item: CslItem): CslItem {
  const [[, month = 0] = []] = item.issued?.['date-parts'] ?? [];
  return {
    ...item,
    id: '',
    title: standIns.title,
    ...(item.number !== undefined && { number: standIns.number }),
    ...(item.issued && { issued: { 'date-parts': [[standIns.year, month, standIns.day]] } }),
  };
}

function putBack<Form extends string>(written: Record<Form, string>, item: CslItem): Record<Form, string> {
  const [[year, , day] = []] = item.issued?.['date-parts'] ?? [];
  let cased: string | undefined;
  const wordsFor = (standIn: string): string => {
    switch (standIn) {
      case standIns.title:
        return item.title;
      case standIns.cased:
        cased ??= casedTitle(item).cite();
        return cased;
      case standIns.number:
        return item.number ?? '';
      default:
        return `${standIn === `${standIns.year}` ? year : day}`;
    }
  };
  const filled = { ...written };
  for (const form in filled) filled[form] = filled[form].replaceAll(anyStandIn, wordsFor);
  return filled;
}
