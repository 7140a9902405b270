import type { Authority, AuthorityId } from '../../domain/authority.ts';
import type { ReferenceTarget } from '../../domain/citation.ts';
import { parseResolutionSymbol, type UnSymbol } from '../../domain/symbol.ts';
import { formsOf } from './name-form.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { tokenise } from './token.ts';

/** All that is known, before a text is read, of what texts may name. Built once for a library. */
export interface CitationIndex {
  readonly names: NameTrie;
  readonly byId: ReadonlyMap<AuthorityId, Authority>;
  /** The entry that a symbol, a sales number or an id means. */
  readonly byTarget: ReadonlyMap<ReferenceTarget, Authority>;
  /** The resolutions that have a printed number: “49/127” may be of several organs. */
  readonly resolutionsByNumber: ReadonlyMap<string, readonly UnSymbol[]>;
  /** Words that look like a citation and that an editor has listed as none, folded. */
  readonly ignored: ReadonlySet<string>;
}

/** Builds the index from the entries of a register, and from the words that an editor has listed as no citation. */
export function buildCitationIndex(
  authorities: readonly Authority[] = [],
  ignoredWords: readonly string[] = [],
): CitationIndex {
  const resolutions = authorities
    .map(({ symbol }) => symbol)
    .filter((symbol) => symbol !== undefined)
    .map((symbol) => ({ symbol, number: parseResolutionSymbol(symbol)?.number }))
    .filter(({ number }) => number !== undefined);
  const byNumber = Map.groupBy(resolutions, ({ number }) => number ?? '');
  return {
    names: buildNameTrie(authorities.flatMap(formsOf)),
    byId: new Map(authorities.map((authority) => [authority.id, authority])),
    byTarget: new Map(authorities.flatMap((authority) => targetsOf(authority).map((target) => [target, authority]))),
    resolutionsByNumber: new Map([...byNumber].map(([number, all]) => [number, all.map(({ symbol }) => symbol)])),
    ignored: new Set(ignoredWords.map(foldWords)),
  };
}

/** Gives words as they are compared: capitals, hyphens, apostrophes and white space aside. */
export function foldWords(words: string): string {
  return tokenise(words)
    .map(({ folded }) => folded)
    .join(' ');
}

function targetsOf({ id, symbol, salesNumber }: Authority): ReferenceTarget[] {
  return [id, symbol, salesNumber].filter((target) => target !== undefined);
}
