import { type Token, tokenAt } from './token.ts';

/** Words for a part of a document that stand before its name: “Article 1 (3) of”. */
export interface PartBefore {
  /** The index of the token after “of”. */
  readonly next: number;
  /** Where the part is one paragraph: its number. */
  readonly paragraph?: string;
}

const titles = new Set([
  ...['article', 'articles', 'art', 'chapter', 'chapters', 'chap', 'section', 'sections', 'part', 'annex', 'annexes'],
  ...['principle', 'principles', 'paragraph', 'paragraphs', 'para', 'paras'],
]);

/** Tells whether a word, in small letters, is one for a part of a document: “chapter”. */
export function isPartTitle(folded: string | undefined): boolean {
  return folded !== undefined && titles.has(folded);
}

const number = String.raw`(?:\d{1,3}(?:\.\d{1,3})?|[IVXLC]{1,7}|[A-Z])(?:\s?\([a-z\d]{1,5}\)){0,3}(?![\p{L}\p{N}])`;
const numbers = String.raw`${number}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|to|or)\s+|\s?[-–]\s?)${number}){0,12}`;

/** "Article 1 (3) of ", "Articles 41 and 42 of ", "Article 2, paragraph 4, of ", "chapter X of " */
const partOf = new RegExp(String.raw`(\p{L}+)\.?\s+(${numbers})(,\s+paragraphs?\s+${numbers},?)?,?\s+of\s+`, 'uy');

/** Reads the words for a part of what is named next, where such words begin at a token. */
export function readPartBefore(text: string, tokens: readonly Token[], at: number): PartBefore | undefined {
  const token = tokens[at];
  if (token === undefined || !isPartTitle(token.folded)) return undefined;
  partOf.lastIndex = token.start;
  const [words, title = '', list = '', within] = partOf.exec(text) ?? [];
  if (words === undefined) return undefined;
  const next = tokenAt(tokens, token.start + words.length);
  const isOneParagraph = /^para/i.test(title) && within === undefined && /^\d{1,3}(?:\s?\([a-z]+\))*$/.test(list);
  return isOneParagraph ? { next, paragraph: list } : { next };
}
