/** The words that a reader searched for, carried to the paragraph that a result leads to. */
export interface CarriedWords {
  readonly url: string;
  readonly words: readonly string[];
}

const drawer = 'searched-words';

/** Keeps words for the page that a link leads to, in this tab and no longer than it is open. */
export function carryWords(carried: CarriedWords): void {
  sessionStorage.setItem(drawer, JSON.stringify(carried));
}

/** Gives the words that were carried to the page and paragraph now shown. */
export function findCarriedWords(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(drawer) ?? 'null');
  return isCarried(kept) && new URL(kept.url, location.href).href === location.href ? kept.words : [];
}

/** Forgets what was carried. */
export function dropWords(): void {
  sessionStorage.removeItem(drawer);
}

function isCarried(kept: unknown): kept is CarriedWords {
  return typeof kept === 'object' && kept !== null && 'url' in kept && 'words' in kept && Array.isArray(kept.words);
}
