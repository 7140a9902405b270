import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type RecordKind, recordKinds } from '../../src/domain/collection.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { hostileText } from './hostile-text.ts';
import { ingestText } from './reading.ts';

/** A document with its text, by the name that a test calls it. */
export interface NamedDocument {
  readonly name: string;
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
}

interface MadeUp {
  readonly kind: RecordKind;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const supplied = ['title', 'symbol', 'organ', 'date', 'endDate', 'meeting', 'place'];
const assembly = { symbol: 'A/RES/57/270B', organ: 'General Assembly', date: '2003-06-23', supplied };

/** Texts with what the five of content/ have not. */
const madeUp: Readonly<Record<string, MadeUp>> = {
  'subparagraphs, three deep, and one printed twice': {
    kind: 'resolution',
    facts: assembly,
    text: '57/270 B. Title\n\n*The General Assembly,*\n\n*Recalling*:\n\n(a) This,\n\n(b) That,\n\n1. *Decides*:\n\n(a) To examine:\n\n(i) This;\n\n(ii) That;\n\n(a) To report;\n\n1. *Urges* all.',
  },
  'annexes with paragraphs of their own': {
    kind: 'resolution',
    facts: assembly,
    text: '57/270 B. Title\n\n*The General Assembly,*\n\n1. *Adopts* the annexes.\n\nAnnex I\n\nRules of all\n\n1. *Rules*\n\n(a) One.\n\nAnnex II\n\nMore text here, a sentence.\n\n34th plenary meeting\n23 June 2003\n\n---\n\n<sup>3</sup> *Ibid.*',
  },
  'parts with a preamble each': {
    kind: 'resolution',
    facts: { symbol: 'S/RES/661(1990)', organ: 'Security Council', date: '1990-08-06', supplied },
    text: 'Resolution 661 (1990)\n\nA\n\n*The Security Council,*\n\n*Noting* it,\n\n1. *Urges* all.\n\nB\n\n*The Security Council,*\n\n*Noting* that,\n\n1. *Urges* none;\n\n2. *Ends*.\n\nAdopted unanimously at the 2933rd meeting.',
  },
  'a footnote called twice, one called by another, one by none, and a mark without one': {
    kind: 'resolution',
    facts: assembly,
    text: '57/270 B. Title\n\n*The General Assembly,*\n\n1. *Urges* all,<sup>3</sup> and all,<sup>3</sup> and some.<sup>9</sup>\n\n34th plenary meeting\n23 June 2003\n\n---\n\n<sup>3</sup> *Ibid.*,<sup>4</sup> and itself.<sup>3</sup>\n\n<sup>4</sup> Four.\n\n<sup>5</sup> Five.',
  },
  'a paper of sections and levels': {
    kind: 'paper',
    text: 'A. First\n\nA word is here.\n\n### Deeper\n\nAnother.\n\nB. Second\n\n1. One.\n\n2. Two.\n\nC. Empty',
  },
  'an agenda of two days': {
    kind: 'agenda',
    facts: { date: '2004-10-27', endDate: '2004-10-28', place: 'New York', supplied },
    text: 'Meeting\n\nNew York\n\n27 October 2004 to 28 October 2004\n\nIt meets.\n\nWednesday, 27 October 2004\n\n10:00 – 17:00\n\nI. Opening\nII. Closing\n\nThursday, 28 October 2004\n\nI. Opening again\n\nOther documents',
  },
  'a plain document of one line': { kind: 'document', text: 'A word.' },
  'a document that is nothing but its title': { kind: 'report', text: 'ONLY A TITLE\n' },
  'an organ outside the series, a language of three letters, a fragment': {
    kind: 'notice',
    facts: { organ: 'Комиссия', language: 'srp', extent: 'fragment', supplied },
    text: '3 June 2013, Geneva, Switzerland - On 3 July, they met. It breaks off in',
  },
  'control characters, noncharacters and markup': {
    kind: 'document',
    text: 'A \u0007 bell, an \u001B escape, \u0085 next line, \uFFFF none, <b>&amp;</b> ]]> "quoted" \uFEFF end.\n\nTab\there.',
  },
};

function read(name: string, { kind, text, facts }: MadeUp): NamedDocument {
  const { record, units, problems } = ingestText(kind, text, facts);
  assert.ok(record, `${name}: ${problems.map(({ reason }) => reason).join(' ')}`);
  return { name, record, units };
}

/** Gives documents made up to have everything that a document can have. */
export function madeUpDocuments(): NamedDocument[] {
  return Object.entries(madeUp).map(([name, one]) => read(name, one));
}

/** Gives documents of any text at all, likely to be bad ones; always the same. */
export function hostileDocuments(count: number): NamedDocument[] {
  return fc.sample(hostileText, { numRuns: count, seed: 1997 }).map((text, index) => {
    const kind = recordKinds[index % recordKinds.length] ?? 'document';
    return read(`hostile ${index}`, { kind, text });
  });
}
