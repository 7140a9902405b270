import { listedForm } from './fold.ts';
import { isStopWord } from './stop-words.ts';

/** A document or a part of one, as a reader names it. */
export interface Address {
  /** The symbol in full, where it was typed in full: "E/RES/1997/2". */
  readonly symbol?: string;
  /** The number of a resolution: "1997/2", "661(1990)". */
  readonly number?: string;
  /** The organ that adopted it, where it was named. */
  readonly organ?: ResolutionOrgan;
  /** The anchors that the part may have, the likeliest first; none where the document itself is meant. */
  readonly anchors: readonly string[];
  /** The part as typed, for the reader. */
  readonly part: string;
}

/** An organ whose resolutions are numbered: its name, how readers name it, and what the symbols begin with. */
export interface ResolutionOrgan {
  readonly name: string;
  readonly asTyped: RegExp;
  readonly stem: string;
}

const organs = [
  ['General Assembly', 'unga|ga', 'A/RES/'],
  ['Economic and Social Council', 'ecosoc|esc', 'E/RES/'],
  ['Security Council', 'unsc|sc', 'S/RES/'],
  ['Human Rights Council', 'hrc', 'A/HRC/RES/'],
  ['Trusteeship Council', 'tc', 'T/RES/'],
].map(
  ([name = '', short, stem = '']): ResolutionOrgan => ({
    name,
    asTyped: new RegExp(`\\b(?:${name}|${short})\\b`, 'i'),
    stem,
  }),
);

/** A symbol in full: its first part is that of an organ. Source: Dag Hammarskjöld Library, "UN document symbols". */
const symbolPattern =
  /(?<![\w/])(?:A|E|S|T|ST|TD|DP|CCPR|CEDAW|CRC|CERD|HRI|UNEP)(?:\/[\w.-]+(?: ?\([\w-]+\))?)+(?: (?!a )[A-Z]\b)?/i;

/** The number of a resolution: 1997/2, 49/127, 57/270 B, S-13/2, 3363 (XXX), 661(1990). */
const numberPattern =
  /(?<![\w/.])(?:(?:E?S-)?\d{1,4}\/(?:S-)?\d{1,3}(?: ?[A-Z])?|\d{1,4} ?\((?:\d{4}|[IVXLC]+)\))(?![\w/]|\.\d)/;

/** "resolution 1445", whose year a reader may not know. */
const bareNumberPattern = /\bres(?:olution)?s?\.? (?:no\.? ?)?(?<number>\d{1,4})\b/i;

const parts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bop(?:erative)?\.?(?: para(?:graph)?)?\.? ?/, ['op']],
  [/\b(?:pp|preambular)\.?(?: para(?:graph)?)?\.? ?/, ['pp']],
  [/\b(?:fn|foot ?note|note)\.? ?/, ['fn']],
  [/\b(?:agenda )?item ?/, ['item']],
  [/\bsec(?:tion)?\.? ?/, ['sec']],
  [/(?:\b(?:para(?:graph)?s?|par)|¶)\.? ?/, ['op', 'par', 'para']],
];

/** The line that says when a document was adopted, and at which meeting: a part without a number. */
const dateLine = {
  asTyped: /\b(?:adopt(?:ed|ion)|meeting|when|dated?|day)\b/gi,
  anchors: ['adoption', 'date', 'dateline'],
};

/** Words of an address that say nothing more. */
const addressWords = /^(?:resolutions?|res|doc(?:ument)?|un)$/;

/**
 * Finds the address in what was typed, if it is one: a symbol or the number of a resolution, and perhaps a part of it,
 * with nothing beside them that is not a word of such an address.
 *
 * @example findAddress('ESC res 1997/2 para 3') =>
 * { number: '1997/2', organ: …, anchors: ['op-3', 'par-3', 'para-3'], part: 'para 3' }
 * @example findAddress('fn 7 of 1997/2') => { number: '1997/2', anchors: ['fn-7'], part: 'fn 7' }
 */
export function findAddress(typed: string): Address | undefined {
  const found = findSubject(typed);
  return found?.about === '' ? found.address : undefined;
}

/**
 * Finds the address of what a question is about, and the words of the question that are of no address.
 *
 * @example findSubject('What does 1997/2 say of statistics?') => { address: { number: '1997/2', … }, about: 'statistics?' }
 */
export function findSubject(typed: string): { readonly address: Address; readonly about: string } | undefined {
  const text = typed.trim().replaceAll(/\s+/g, ' ');
  const symbol = symbolPattern.exec(text)?.[0];
  const printed = symbol ?? numberPattern.exec(text)?.[0];
  const number = printed ?? bareNumberPattern.exec(text)?.groups?.['number'];
  if (number === undefined) return undefined;
  const around = text.replace(number, ' ');
  const named = organs.find(({ asTyped }) => asTyped.test(around));
  const { anchors, part, rest } = readPart(named ? around.replace(named.asTyped, ' ') : around);
  const about = rest.split(' ').filter((word) => {
    const listed = listedForm(word);
    return listed !== '' && !isStopWord(listed) && !addressWords.test(listed);
  });
  const address = { ...readNumber(symbol, number), ...(named && { organ: named }), anchors, part };
  return { address, about: about.join(' ') };
}

/** The symbol of a resolution has its organ and its number in it; texts often print these alone. */
function readNumber(symbol: string | undefined, number: string): Pick<Address, 'symbol' | 'number' | 'organ'> {
  if (symbol === undefined) return { number: number.replaceAll(' ', '') };
  const normal = normaliseSymbol(symbol);
  const organ = organs.find(({ stem }) => normal.startsWith(stem));
  return { symbol: normal, ...(organ && { organ, number: normal.slice(organ.stem.length) }) };
}

function readPart(around: string): Pick<Address, 'anchors' | 'part'> & { readonly rest: string } {
  for (const [name, stems] of parts) {
    const pattern = new RegExp(
      `${name.source}(?<tokens>\\(?(?:\\d+|[ivxlc]+|[a-h])\\)?(?: ?\\([a-z]+\\))*)(?![\\w])`,
      'i',
    );
    const match = pattern.exec(around);
    const tokens = match?.groups?.['tokens']?.toLowerCase().match(/[a-z0-9]+/g);
    if (!match || !tokens) continue;
    return {
      anchors: stems.map((stem) => [stem, ...tokens].join('-')),
      part: match[0].trim(),
      rest: around.replace(match[0], ' '),
    };
  }
  const rest = around.replaceAll(dateLine.asTyped, ' ');
  return rest === around ? { anchors: [], part: '', rest } : { anchors: dateLine.anchors, part: 'date line', rest };
}

/**
 * Gives the form of a symbol that all who type it mean.
 *
 * @example normaliseSymbol('s/res/1445 (2002)') => 'S/RES/1445(2002)'
 */
export function normaliseSymbol(symbol: string): string {
  return symbol.replaceAll(' ', '').toUpperCase();
}

/** Tells whether a document with this symbol is the one that an address means. */
export function isMeant({ symbol, number = '', organ }: Address, documentSymbol: string): boolean {
  const own = normaliseSymbol(documentSymbol);
  if (own === '' || !own.startsWith(organ?.stem ?? '')) return false;
  if (symbol !== undefined) return own === symbol;
  return own.includes('/RES/') && (own.endsWith(`/${number}`) || (!/\D/.test(number) && own.includes(`/${number}(`)));
}
