import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unSymbolSchema } from '../../src/domain/symbol.ts';
import { outlineMark } from '../../src/pictures/mark-path.ts';
import { yearOfResolution } from '../../src/pictures/resolution-year.ts';
import { formatTime, formatWithinYear, timelineItems } from '../../src/pictures/timeline-items.ts';
import { makeGraph } from './made-graph.ts';
import { referencePath } from './plates.ts';

describe('the year that the symbol of a resolution gives', () => {
  const years: Readonly<Record<string, number | undefined>> = {
    'S/RES/661(1990)': 1990,
    'E/RES/1997/2': 1997,
    'E/RES/1997/S-1': 1997,
    'A/RES/49/127': undefined,
    'E/CN.9/1997/2': undefined,
    'E/RES/1642(LI)': undefined,
  };
  for (const [symbol, year] of Object.entries(years)) {
    it(`${symbol} → ${year}`, () => assert.equal(yearOfResolution(unSymbolSchema.parse(symbol)), year));
  }
});

describe('a time in words, alone and beside its year', () => {
  const times: readonly [start: string, end: string, alone: string, beside: string][] = [
    ['1997-07-18', '1997-07-18', '18 July 1997', '18 July'],
    ['1994-09-05', '1994-09-13', '5–13 September 1994', '5–13 September'],
    ['1995-08-30', '1995-09-04', '30 August – 4 September 1995', '30 August – 4 September'],
    ['2006-09-12', '2007-09-17', '12 September 2006 – 17 September 2007', '12 September – 17 September 2007'],
  ];
  for (const [start, end, alone, beside] of times) {
    it(alone, () => {
      assert.equal(formatTime({ start, end, isYearOnly: false }), alone);
      assert.equal(formatWithinYear({ start, end, isYearOnly: false }), beside);
    });
  }

  it('only the year', () => {
    const year = { start: '1995-01-01', end: '1995-12-31', isYearOnly: true };
    assert.equal(formatTime(year), '1995');
    assert.equal(formatWithinYear(year), '');
  });
});

describe('what stands on the timeline', () => {
  const graph = makeGraph(
    [
      {
        id: 'paper',
        facts: { date: '2000-05-01' },
        names: [
          ['summit', 'A/RES/1/1', 'bureau'],
          ['summit', 'paper'],
        ],
      },
      { id: 'note', names: [['summit', 'covenant', 'S/RES/5(1999)']] },
    ],
    [
      { id: 'summit', label: 'Summit', date: '1999-03-01', endDate: '1999-03-04' },
      { id: 'covenant', kind: 'instrument', label: 'Covenant', year: 1966 },
      { id: 'bureau', kind: 'body', label: 'Bureau', date: '1950-01-01' },
      { id: 'unnamed', label: 'A meeting that nobody names', date: '1980-01-01' },
      { id: 'paper', kind: 'document', label: 'The paper' },
    ],
  );
  const items = timelineItems(graph, referencePath);

  it('is what is held or named, by date, and no instrument and no body', () => {
    assert.deepEqual(
      items.map(({ id, lane, time }) => [id, lane, time && formatTime(time)]),
      [
        ['s-res-5-1999', 'resolution', '1999'],
        ['summit', 'meeting', '1–4 March 1999'],
        ['paper', 'document', '1 May 2000'],
        ['a-res-1-1', 'resolution', undefined],
        ['note', 'document', undefined],
      ],
    );
  });

  it('knows what is held, and how many others name it', () => {
    assert.deepEqual(
      items.map(({ id, isHeld, namedBy }) => [id, isHeld, namedBy]),
      [
        ['s-res-5-1999', false, 1],
        ['summit', false, 2],
        ['paper', true, 0],
        ['a-res-1-1', false, 1],
        ['note', true, 0],
      ],
    );
  });
});

it('lanes have marks of different forms, and what lasts has a long one', () => {
  const mark = { x: 10, y: 20, length: 0 };
  const outlines = [outlineMark('resolution', mark), outlineMark('meeting', mark), outlineMark('document', mark)];
  assert.equal(new Set(outlines).size, 3);
  assert.equal(outlineMark('document', mark), 'M6.5 16.5h7v7h-7z');
  assert.equal(outlineMark('document', { ...mark, length: 12 }), 'M6.5 16.5h7v19h-7z');
});
