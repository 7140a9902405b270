import type { CorpusRecord } from '../../domain/record.ts';
import { type CslItem, cslItem } from '../bibliography/csl-json.ts';
import { citedWork } from './cited-work.ts';
import { makeCslStyle } from './csl-style.ts';
import { narrowStyle } from './narrow-style.ts';
import { type Run, words } from './runs.ts';
import { writeAlike } from './stand-ins.ts';
import apaStyle from './styles/apa.json' with { type: 'json' };
import chicagoStyle from './styles/chicago-full-note.json' with { type: 'json' };

/** The citations of a document that the Citation Style Language can say. */
export interface CslForms {
  readonly apaReference: readonly Run[];
  readonly apaInText: readonly Run[];
  readonly chicagoNote: readonly Run[];
}

/** Characters of the private use area for the places of what is filled in later, and for `<`, lest a title be taken for markup. */
const filler = { pinpoint: '\uE000', address: '\uE001', accessed: '\uE002', lessThan: '\uE003' } as const;

/** The styles of which we use some forms. */
export const cslStyles = {
  apa: makeCslStyle(narrowStyle(apaStyle)),
  chicago: makeCslStyle(narrowStyle(chicagoStyle)),
} as const;

/** Asks the styles for the citations of a record, once for all its units: what differs among them has its place. */
export function cslForms(record: CorpusRecord): CslForms {
  const work = citedWork(record);
  const { apaReference, apaInText, chicagoNote } = writeForms({
    ...shield(cslItem(record, filler.address)),
    medium: work.copy,
  });
  return {
    apaReference: readRuns(apaReference),
    apaInText: readRuns(apaInText),
    chicagoNote: [...readRuns(chicagoNote), words(` (${work.copy}).`)],
  };
}

/** Asks the styles for what they say of an item, in HTML. */
export function askStyles(item: CslItem): Record<keyof CslForms, string> {
  const inApa = cslStyles.apa({ ...item, accessed: { literal: filler.accessed } });
  const inChicago = cslStyles.chicago(officialDocument(item));
  return {
    apaReference: inApa.reference(),
    apaInText: inApa.cite({ suffix: `, ${filler.pinpoint}` }),
    chicagoNote: inChicago.cite({ locator: filler.pinpoint }).replace(/\.$/, ''),
  };
}

const writeForms = writeAlike(askStyles);

/**
 * Gives an item as the Chicago style wants an official document, which it knows as a manuscript: the title in quotation
 * marks, then in brackets its number, or else what it is, its place and its day. Source: University College Dublin
 * Library, “Chicago Style Guide 17th Edition: Official publications”.
 */
function officialDocument({ 'publisher-place': published, medium: _medium, ...item }: CslItem): CslItem {
  const place = item['event-place'] ?? published;
  const genre = item.number ?? item.genre.toLowerCase();
  return { ...item, type: 'manuscript', genre, ...(place !== undefined && { 'event-place': place }) };
}

function shield(item: CslItem): CslItem {
  const shieldText = (text: string): string => text.replaceAll('<', filler.lessThan);
  return {
    ...item,
    title: shieldText(item.title),
    ...(item.author === undefined
      ? {}
      : { author: item.author.map(({ literal }) => ({ literal: shieldText(literal) })) }),
  };
}

/** Reads the words of a style: italics are kept, and what was filled in becomes a place again. */
function readRuns(written: string): Run[] {
  const pieces = written.split(/(<i>.*?<\/i>|Retrieved \uE002, from (?=\uE001)|\uE001|(?:, )?\uE000)/);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      if (piece === filler.address) return { kind: 'address' };
      if (piece.endsWith(filler.pinpoint)) return { kind: 'pinpoint', before: piece.slice(0, -1), after: '' };
      if (piece.includes(filler.accessed))
        return { kind: 'accessed', before: 'Retrieved ', style: 'month first', after: ', from ' };
      const text = plainWords(piece.replaceAll(/<[^>]*>/g, ''));
      return { kind: piece.startsWith('<i>') ? 'italic' : 'text', text };
    });
}

/** The character references that citeproc writes in HTML. */
const references: Readonly<Record<string, string>> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&quot;': '"' };

function plainWords(html: string): string {
  return html
    .replaceAll(/&(?:#38|#60|#62|quot);/g, (reference) => references[reference] ?? reference)
    .replaceAll(filler.lessThan, '<');
}
