/** Phrases of other languages that documents in English use, by the language that a voice should read them in. */
const phrases = {
  la: ['inter alia', 'ibid', 'op. cit', 'loc. cit', 'mutatis mutandis', 'sine die', 'ipso facto', 'prima facie'],
  fr: ['vis-à-vis', 'note verbale', 'notes verbales', 'aide-mémoire', 'chargé d’affaires', 'tour d’horizon'],
} as const;

const patterns = Object.values(phrases).map((words) => `(${words.join('|').replaceAll('.', '\\.')})`);
const foreign = new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu');

/** A stretch of a text; `language` where it is not that of the text around it. */
export interface LanguagePiece {
  readonly text: string;
  readonly language?: keyof typeof phrases;
}

/**
 * Parts a text in English where it goes over to another language and comes back. The pieces are the text.
 *
 * @example partByLanguage('asks, inter alia, for') => [{ text: 'asks, ' }, { text: 'inter alia', language: 'la' }, { text: ', for' }]
 */
export function partByLanguage(text: string): LanguagePiece[] {
  const pieces: LanguagePiece[] = [];
  let end = 0;
  for (const { 0: phrase, 1: latin, index } of text.matchAll(foreign)) {
    pieces.push({ text: text.slice(end, index) }, { text: phrase, language: latin === undefined ? 'fr' : 'la' });
    end = index + phrase.length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}
