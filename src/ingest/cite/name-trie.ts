import type { FoundForm, NameForm } from './name-form.ts';
import type { Token } from './token.ts';

/** Forms of names by their words: one step down for each. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  readonly forms: NameForm[];
}

/** Builds a trie of forms of names. */
export function buildNameTrie(forms: readonly NameForm[]): NameTrie {
  const root = makeNode();
  for (const form of forms) {
    let node = root;
    for (const { folded } of form.tokens) {
      const child = node.next.get(folded) ?? makeNode();
      node.next.set(folded, child);
      node = child;
    }
    node.forms.push(form);
  }
  return root;
}

function makeNode(): NameTrie {
  return { next: new Map(), forms: [] };
}

/**
 * Gives the forms that begin at a token, the longest first. A word that the end of a line divides is read as one where
 * its halves are none. Takes time in the length of the longest form, whatever the number of forms.
 */
export function findForms(root: NameTrie, tokens: readonly Token[], from: number): FoundForm[] {
  const found: FoundForm[] = [];
  const at: number[] = [];
  let node: NameTrie | undefined = root;
  let to = from;
  while (node !== undefined) {
    const token: Token | undefined = tokens[to];
    if (token === undefined) break;
    at.push(to);
    const whole: NameTrie | undefined = node.next.get(token.folded);
    const joined: NameTrie | undefined = token.isDivided
      ? node.next.get(token.folded + (tokens[to + 1]?.folded ?? ''))
      : undefined;
    to += whole === undefined && joined !== undefined ? 2 : 1;
    node = whole ?? joined;
    if (node !== undefined && node.forms.length > 0) {
      const here = [...at];
      const end = to;
      found.push(...node.forms.map((form) => ({ form, at: here, to: end })));
    }
  }
  return found.reverse();
}
