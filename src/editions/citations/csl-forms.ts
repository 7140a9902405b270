import type { CorpusRecord } from '../../domain/record.ts';
import { type CslItem, cslItem } from '../bibliography/csl-json.ts';
import { citedWork, copyWords } from './cited-work.ts';
import { makeCslStyle } from './csl-style.ts';
import { type Run, words } from './runs.ts';
import apaStyle from './styles/apa.json' with { type: 'json' };
import chicagoStyle from './styles/chicago-full-note.json' with { type: 'json' };

/** A citation of a document, to be completed with a pinpoint in the words of notes, and with an address. */
export type CitationTemplate = (pinpoint: string | undefined, address: string) => Run[];

/** The citations of a document that the Citation Style Language can say. */
export interface CslForms {
  readonly apaReference: CitationTemplate;
  readonly apaInText: CitationTemplate;
  readonly chicagoNote: CitationTemplate;
}

/** Characters of the private use area for what is filled in later, and for `<`, lest a title be taken for markup. */
const filler = { pinpoint: '\uE000', address: '\uE001', accessed: '\uE002', lessThan: '\uE003' } as const;

const apa = makeCslStyle(apaStyle);
const chicago = makeCslStyle(chicagoStyle);

/** Asks the styles for the citations of a record, once for all its units: what differs among them is filled in. */
export function cslForms(record: CorpusRecord): CslForms {
  const work = citedWork(record);
  const { copy, symbol } = work;
  const item = shield(cslItem(record, filler.address));
  const inApa = apa({ ...item, accessed: { literal: filler.accessed } });
  const apaReference = inApa.reference();
  const apaCited = [inApa.cite(), inApa.cite({ suffix: `, ${filler.pinpoint}` })] as const;
  // This style gives the number of a report only within its genre, and the day of what has a place twice.
  const { 'event-place': _eventPlace, 'publisher-place': _publisherPlace, ...placeless } = item;
  const genre = symbol === undefined ? item.genre : `${item.genre} ${symbol}`;
  const inChicago = chicago({ ...placeless, type: 'report', genre });
  const chicagoCited = [inChicago.cite(), inChicago.cite({ locator: filler.pinpoint })] as const;
  const choose = ([without, withIt]: readonly [string, string], pinpoint: string | undefined): string =>
    pinpoint === undefined ? without : withIt;
  return {
    apaReference: (_, address) => [...complete(apaReference, undefined, address), words(` [${copyWords(work)}].`)],
    apaInText: (pinpoint, address) => complete(choose(apaCited, pinpoint), pinpoint, address),
    chicagoNote: (pinpoint, address) => [
      ...complete(choose(chicagoCited, pinpoint).replace(/\.$/, ''), pinpoint, address),
      words(` (${copy}).`),
    ],
  };
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

/** Makes runs of a style’s words, with the pinpoint and the address filled in. */
function complete(written: string, pinpoint: string | undefined, address: string): Run[] {
  const pieces = written.split(/(<i>.*?<\/i>|Retrieved \uE002, from (?=\uE001)|\uE001)/);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      if (piece === filler.address) return { kind: 'address', text: address };
      if (piece.includes(filler.accessed))
        return { kind: 'accessed', before: 'Retrieved ', style: 'month first', after: ', from ' };
      const text = plainWords(piece.replaceAll(/<[^>]*>/g, '')).replaceAll(filler.pinpoint, pinpoint ?? '');
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
