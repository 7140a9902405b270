import type { ReferenceGraph } from '../../src/references/graph.ts';
import { type MadeAuthority, type MadeDocument, makeGraph } from './made-graph.ts';

const subjects = ['Trade', 'Women', 'Health', 'Water', 'Human settlements', 'Statistics', 'Disarmament', 'Migration'];

/** A library as others are: documents of many years, which name what was there before them, some things often. */
function makeLibraryOf(count: number, firstYear: number, lastYear: number): ReferenceGraph {
  const things = Math.ceil(count * 1.6);
  const yearAt = (share: number) => firstYear + Math.floor(share * (lastYear - firstYear + 1));
  const authorities = Array.from({ length: things }, (_, index): MadeAuthority => {
    const year = yearAt(index / things);
    const subject = subjects[index % subjects.length] ?? '';
    const month = `${1 + ((index * 5) % 9)}`.padStart(2, '0');
    switch (index % 4) {
      case 0:
        return {
          id: `res-${index}`,
          kind: 'resolution',
          symbol: `S/RES/${index + 1}(${year})`,
          label: `Security Council resolution ${index + 1} (${year})`,
        };
      case 1:
        return {
          id: `meeting-${index}`,
          label: `World Conference on ${subject} and Sustainable Development, ${year}`,
          date: `${year}-${month}-02`,
          endDate: `${year}-${month}-${10 + (index % 9)}`,
        };
      case 2:
        return {
          id: `doc-${index}`,
          kind: 'document',
          label: `Report of the Secretary-General on ${subject}`,
          ...(index % 24 === 2 ? {} : { date: `${year}-${month}-20` }),
        };
      default:
        return { id: `body-${index}`, kind: 'body', label: `Committee on ${subject} No. ${index}` };
    }
  });
  const documents = Array.from({ length: count }, (_, index): MadeDocument => {
    const year = yearAt((index + 0.5) / count);
    const known = Math.max(1, Math.floor(((index + 1) / count) * things));
    const pick = (step: number) => authorities[(index * step) % known]?.id ?? 'res-0';
    return {
      id: `report-${index}`,
      facts: {
        title: `Report on ${subjects[(index * 3) % subjects.length]} in the year ${year}`,
        ...(index % 11 === 10 ? {} : { date: `${year}-10-15` }),
      },
      names: [[pick(1), 'res-0'], [pick(3), pick(7)], index % 2 === 0 ? ['body-3', pick(1)] : ['meeting-1']],
    };
  });
  return makeGraph(documents, authorities);
}

/** As rich in names as five short texts can be: forty things, a few of them in common. */
const fiveAuthorities = Array.from({ length: 40 }, (_, index): MadeAuthority => {
  const year = 1994 + ((index * 7) % 20);
  const label = `${['Programme of Action of the', 'Report of the', 'Preparatory Meeting for the'][index % 3]} World Conference on ${subjects[index % subjects.length]}, ${year}`;
  const kind = ['instrument', 'document', 'meeting', 'body'][index % 4] ?? '';
  return {
    id: `thing-${index}`,
    kind,
    label,
    ...(index % 5 === 0 ? { year } : { date: `${year}-0${1 + (index % 9)}-1${index % 9}` }),
  };
});

const fiveDocuments = [1994, 1997, 2004, 2007, 2013].map(
  (year, index): MadeDocument => ({
    id: `document-${year}`,
    facts: index === 3 ? {} : { date: `${year}-07-18` },
    names: [
      [`thing-${index}`, 'thing-0'],
      fiveAuthorities.slice(index * 8, index * 8 + 8).map(({ id }) => id),
      ['thing-2'],
    ],
  }),
);

/** Libraries of every size, by name. */
export const libraries: Readonly<Record<string, ReferenceGraph>> = {
  none: makeGraph([], []),
  'one document that names nothing': makeGraph([{ id: 'only', facts: { date: '1950-01-01' } }], []),
  'nothing dated': makeGraph(
    [{ id: 'only', names: [['somewhere', 'A/CONF.1/2']] }],
    [{ id: 'somewhere', label: 'A meeting some time' }],
  ),
  'far apart': makeGraph(
    [
      {
        id: 'late',
        facts: { date: '2020-02-29', endDate: '2020-12-31' },
        names: [['early', 'early', 'long', 'S/RES/1(1946)'], ['early']],
      },
    ],
    [
      { id: 'early', kind: 'document', label: 'Covenant', year: 1919 },
      {
        id: 'long',
        label: `A meeting with a name of a length that no line can hold: ${'on and '.repeat(30)}on`,
        date: '1998-11-30',
        endDate: '2001-01-02',
      },
    ],
  ),
  'five documents': makeGraph(fiveDocuments, fiveAuthorities),
  'fifty documents': makeLibraryOf(50, 1975, 2013),
  'a thousand documents': makeLibraryOf(1000, 1946, 2025),
};
