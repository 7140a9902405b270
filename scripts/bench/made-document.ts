import type { RecordKind } from '../../src/domain/collection.ts';
import { type Random, startRandom } from './random.ts';
import { makeClause, makeDate, makeParagraph, makeTitle, wrap } from './sentences.ts';

/** A text with its facts, but for the checksum. */
export interface MadeDocument {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const makers = {
  resolution: makeResolution,
  report: makeReport,
  paper: makePaper,
  agenda: makeAgenda,
  notice: makeNotice,
} satisfies { [Kind in RecordKind]?: (random: Random, index: number) => Pick<MadeDocument, 'facts' | 'text'> };

/** Of a hundred documents, so many are of each kind: about as in a library of a body's papers. */
const proportions = { resolution: 45, report: 20, paper: 15, agenda: 12, notice: 8 };
const kinds = (['resolution', 'report', 'paper', 'agenda', 'notice'] as const).flatMap((kind) =>
  Array.from({ length: proportions[kind] }, () => kind),
);

/** Makes a text of 2 to 6 KB. The same seed and index give the same bytes, however many documents there are. */
export function makeDocument(seed: number, index: number): MadeDocument {
  const random = startRandom(seed * 1_000_003 + index);
  const kind = random.pick(kinds);
  const { facts, text } = makers[kind](random, index);
  return { name: `${kind}-${index + 1}`, facts: { kind, language: 'en', extent: 'whole', ...facts }, text };
}

/** Repeats a piece until the text is as long as it is to be. */
function fill(random: Random, piece: (number: number) => string): string[] {
  const wanted = random.between(1400, 4700);
  const pieces: string[] = [];
  for (let length = 0; length < wanted; length += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length + 1));
  return pieces;
}

function makeResolution(random: Random, index: number): Pick<MadeDocument, 'facts' | 'text'> {
  const session = random.between(40, 60);
  const number = `${session}/${index + 1}`;
  const title = makeTitle(random);
  const date = makeDate(random, 1945 + session);
  const meeting = `${random.between(40, 99)}th plenary meeting`;
  const notes: string[] = [];
  const cite = (): string => {
    if (!random.oneIn(4)) return '';
    notes.push(`<sup>${notes.length + 1}</sup> A/${session}/${random.between(1, 400)}.`);
    return `<sup>${notes.length}</sup>`;
  };
  const opening = ['Recalling', 'Noting with concern', 'Bearing in mind', 'Having considered', 'Reaffirming'];
  const preamble = Array.from({ length: random.between(3, 6) }, () => {
    return `*${random.pick(opening)}* the work of ${makeClause(random)},${cite()}`;
  });
  const operative = fill(random, (n) => {
    const paragraph = `${n}. *${random.pick(['Urges', 'Requests', 'Calls upon', 'Invites'])}* ${makeClause(random)}`;
    if (!random.oneIn(5)) return `${paragraph};${cite()}`;
    return `${paragraph}:\n\n(a) To support ${makeClause(random)};\n\n(b) To assist ${makeClause(random)};`;
  });
  const closing = `${operative.length + 1}. *Decides* to remain seized of the matter.`;
  const adopted = `*${meeting}  \n${date.written}*`;
  const head = `## ${number}. ${title}\n\n*The General Assembly,*`;
  const below = notes.length > 0 ? ['---', ...notes] : [];
  return {
    facts: {
      symbol: `A/RES/${number}`,
      title,
      organ: 'General Assembly',
      date: date.iso,
      meeting,
      supplied: ['symbol'],
    },
    text: `${[head, ...preamble, ...operative, closing, adopted, ...below].join('\n\n')}\n`,
  };
}

function makeReport(random: Random): Pick<MadeDocument, 'facts' | 'text'> {
  const title = makeTitle(random).toUpperCase();
  const sections = fill(random, (n) => {
    const heading = `${String.fromCharCode(64 + ((n - 1) % 26) + 1)}. ${makeTitle(random).toUpperCase()}`;
    return [heading, makeParagraph(random, 4), makeParagraph(random, 3)].join('\n\n');
  });
  return { facts: { title }, text: `${[title, 'Economic and Social Council', ...sections].join('\n\n')}\n` };
}

function makePaper(random: Random): Pick<MadeDocument, 'facts' | 'text'> {
  const title = makeTitle(random);
  const paragraphs = fill(random, () => wrap(makeParagraph(random, random.between(3, 6)), 96));
  return { facts: { title }, text: `${[title, ...paragraphs].join('\n\n')}\n` };
}

function makeAgenda(random: Random): Pick<MadeDocument, 'facts' | 'text'> {
  const title = `${random.pick(['Second', 'Third', 'Fourth'])} meeting on ${makeTitle(random).toLowerCase()}`;
  const date = makeDate(random, random.between(1994, 2006));
  const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  const items = numerals.slice(0, random.between(4, 10)).map((numeral) => `${numeral}. ${makeTitle(random)}`);
  const paragraphs = fill(random, () => makeParagraph(random, 4));
  const parts = [
    title,
    'New York',
    date.written,
    ...paragraphs,
    'Organization of work',
    '10:00 – 17:00',
    items.join('\n'),
  ];
  return { facts: { title, date: date.iso, place: 'New York' }, text: `${parts.join('\n\n')}\n` };
}

function makeNotice(random: Random): Pick<MadeDocument, 'facts' | 'text'> {
  const date = makeDate(random, random.between(2000, 2013));
  const paragraphs = fill(random, () => makeParagraph(random, 5));
  return {
    facts: { title: makeTitle(random), date: date.iso, place: 'Geneva', supplied: ['title'] },
    text: `${date.written}, Geneva - ${paragraphs.join('\n\n')}\n`,
  };
}
