import { formatDate } from './dates.ts';
import type { CorpusRecord } from './record.ts';

/** A fact of a record as readers meet it. */
export interface ShownFact {
  readonly term: string;
  /** Empty where the fact stands elsewhere, and only whose it is has to be said. */
  readonly value: string;
  /** Whether the text does not itself give it. */
  readonly isSupplied: boolean;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Gives what is to be said of a copy: whether it is whole, and whether something of it has still to be mended. */
export function copyOf({ extent, publishedPlainly }: CorpusRecord): { text: string; isDefect: boolean }[] {
  return [
    extent === 'whole'
      ? { text: 'whole', isDefect: false }
      : { text: 'a fragment: the document does not end where it does', isDefect: true },
    ...(publishedPlainly
      ? [{ text: 'published plainly: an editor has still to mend its facts or notes', isDefect: true }]
      : []),
  ];
}

/** Gives the facts of a record that its head does not show already; of those that it shows, the ones that are supplied. */
export function factsOf(record: CorpusRecord): ShownFact[] {
  const { date, endDate, supplied } = record;
  const dates = [date, endDate].flatMap((day) => (day === undefined ? [] : formatDate(day))).join(' to ');
  const facts = [
    { fact: 'symbol', term: 'Symbol', value: supplied.includes('symbol') ? '' : undefined },
    { fact: 'organ', term: 'Organ', value: supplied.includes('organ') ? '' : undefined },
    { fact: 'date', term: 'Date', value: dates || undefined },
    { fact: 'meeting', term: 'Meeting', value: record.meeting },
    { fact: 'place', term: 'Place', value: record.place },
  ] as const;
  return [
    ...facts.flatMap(({ fact, term, value }) =>
      value === undefined ? [] : [{ term, value, isSupplied: supplied.includes(fact) }],
    ),
    { term: 'Language', value: languageNames.of(record.language) ?? record.language, isSupplied: false },
  ];
}
