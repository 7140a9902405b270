import type { AuthorityKind } from '../../domain/authority.ts';

/**
 * Gives the id that a thing has in the one file, made of its address on the site and of nothing else: its parts, joined
 * by two hyphens. No part of an address has two hyphens in a row, so that the address can be had back.
 *
 * @example idInFile('/resolutions/e-res-1997-2/#op-2') => 'resolutions--e-res-1997-2--op-2'
 */
export function idInFile(address: string): string {
  return address.replaceAll(/^\/|\/$/g, '').replaceAll(/\/#?/g, '--');
}

/**
 * Gives the address on the site of what has an id in the one file.
 *
 * @example addressOfId('resolutions--e-res-1997-2--op-2') => '/resolutions/e-res-1997-2/#op-2'
 */
export function addressOfId(id: string): string {
  const [collection = '', name, anchor] = id.split('--');
  return [`/${collection}/`, name && `${name}/`, anchor && `#${anchor}`].filter(Boolean).join('');
}

/** Where something stands in the e-book: its file, and its id in that file where it is not the whole of it. */
export interface BookPlace {
  readonly file: string;
  readonly id?: string;
}

/**
 * Gives where a thing stands in the e-book. A document has a file of its own, with the ids that it has on the site; the
 * register has a file for each kind of thing, with the ids of the one file.
 *
 * @param kindOf the kind of an entry of the register, by its id
 * @example placeInBook('/resolutions/e-res-1997-2/#op-2', kindOf) => { file: 'resolutions/e-res-1997-2.xhtml', id: 'op-2' }
 * @example placeInBook('/references/gfmd/', kindOf) => { file: 'references/meeting.xhtml', id: 'references--gfmd' }
 */
export function placeInBook(address: string, kindOf: (id: string) => AuthorityKind): BookPlace {
  const [collection = '', name = '', anchor] = idInFile(address).split('--');
  if (collection === register || anchor === naming) return { file: registerFile(kindOf(name)), id: idInFile(address) };
  const file = `${collection}/${name}.xhtml`;
  return anchor === undefined ? { file } : { file, id: anchor };
}

/** Gives the file of the e-book that has the entries of a kind. @example 'references/meeting.xhtml' */
export function registerFile(kind: AuthorityKind): string {
  return `${register}/${kind}.xhtml`;
}

/** @example linkBetween('resolutions/a.xhtml', { file: 'papers/b.xhtml', id: 'para-4' }) => '../papers/b.xhtml#para-4' */
export function linkBetween(from: string, { file, id }: BookPlace): string {
  const fragment = id === undefined ? '' : `#${id}`;
  if (file === from && fragment !== '') return fragment;
  return `${'../'.repeat(from.split('/').length - 1)}${file}${fragment}`;
}

const register = 'references';
const naming = 'named';
