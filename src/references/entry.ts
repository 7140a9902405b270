import type { Anchor } from '../domain/anchor.ts';
import { formatDate } from '../domain/dates.ts';
import { permalink, recordPath, referencePath } from '../domain/permalink.ts';
import type { RegisterEntry } from './register.ts';

/** A link to a page, and what it is called. */
export interface PageLink {
  readonly path: string;
  readonly label: string;
}

/**
 * Gives the one address of an entry: the page of the document where the library holds it, at the paragraph that is
 * meant; else its page in the register.
 *
 * @example entryPath('/', gfmd) => '/references/gfmd/'
 * @example entryPath('/', resolution, 'op-2') => '/resolutions/e-res-1997-2/#op-2'
 */
export function entryPath(base: string, { id, record }: RegisterEntry, anchor?: Anchor): string {
  if (record === undefined) return referencePath(base, id);
  return anchor === undefined ? recordPath(base, record) : permalink(base, record, anchor);
}

/**
 * Writes when an entry was adopted or issued, or when it met; nothing where nobody has said.
 *
 * @example entryDate(conference) => '14 September 2006 to 15 September 2006'
 */
export function entryDate({ authority, record }: RegisterEntry): string | undefined {
  const days = [authority?.date ?? record?.date, authority?.endDate ?? record?.endDate].flatMap((day) => day ?? []);
  if (days.length > 0) return [...new Set(days)].map(formatDate).join(' to ');
  return authority?.year === undefined ? undefined : `${authority.year}`;
}

/** Gives the address of the list of all paragraphs that name an entry; one that nobody names has no such list. */
export function namingPath(base: string, entry: RegisterEntry): string {
  return `${entryPath(base, entry)}#${namingId}`;
}

/** The id of the list of the paragraphs that name a thing, on its page. */
export const namingId = 'named';
