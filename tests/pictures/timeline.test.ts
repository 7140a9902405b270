import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layTimeline } from '../../src/pictures/timeline.ts';
import { idOfYear } from '../../src/pictures/timeline-blocks.ts';
import { roomForNames, sortIntoCells } from '../../src/pictures/timeline-cells.ts';
import { formsOf } from '../../src/pictures/timeline-form.ts';
import { type TimelineItem, timelineItems } from '../../src/pictures/timeline-items.ts';
import { explainTimeline, readTimeline } from '../../src/pictures/timeline-reading.ts';
import { depthOf } from '../../src/pictures/timeline-scale.ts';
import { assertInside, assertNoOverlap } from './layout-facts.ts';
import { libraries } from './libraries.ts';
import { referencePath } from './plates.ts';

for (const [name, graph] of Object.entries(libraries)) {
  const items = timelineItems(graph, referencePath);
  const cells = sortIntoCells(items);
  for (const [form, layout] of Object.entries(formsOf(cells))) {
    describe(`the ${form} timeline of ${name}`, () => {
      const drawing = layTimeline(cells, layout);
      const blocks = drawing.years.flatMap((year) => year.blocks);

      it('has no words over others and nothing outside', () => {
        assertNoOverlap(blocks.map(({ box }) => box));
        assertInside(
          blocks.flatMap(({ box, bar }) => [box, bar ?? box]),
          drawing,
        );
        for (const { mark } of blocks) {
          if (mark) assertInside([{ x: mark.x - 4, y: mark.y - 5, width: 8, height: mark.length + 9 }], drawing);
        }
      });

      it('has time running down: in bands, and within a column', () => {
        const tops = drawing.bands.map(({ y }) => y);
        assert.deepEqual(
          tops,
          tops.toSorted((one, other) => one - other),
        );
        for (const { blocks: own } of drawing.years) {
          for (const column of Map.groupBy(own, ({ box }) => box.x).values()) {
            const marks = column.flatMap(({ item, mark, lane }) =>
              item?.time?.isYearOnly === false && mark ? [{ lane, y: mark.y }] : [],
            );
            assert.deepEqual(
              marks,
              marks.toSorted((one, other) => one.y - other.y),
            );
          }
        }
      });

      it('names or counts each thing once', () => {
        const named = blocks.flatMap(({ item }) => item ?? []);
        assert.equal(new Set(named).size, named.length);
        const told = cells.years.flatMap(({ cells: own }) => own.map(({ all, named: of }) => all.length - of.length));
        assert.equal(named.length + told.reduce((sum, left) => sum + left, 0), items.length);
      });

      it('leads nowhere but to what it was given and to its own table', () => {
        const rows = cells.years.map(({ year }) => `#${idOfYear(year)}`);
        const given = new Set([...items.map(({ href }) => href), ...rows]);
        assert.deepEqual(
          blocks.filter(({ href }) => !given.has(href)),
          [],
        );
      });

      it('is the same when drawn again, of things in another order', () => {
        const again = sortIntoCells(
          timelineItems(
            { ...graph, register: { ...graph.register, entries: graph.register.entries.toReversed() } },
            referencePath,
          ),
        );
        assert.deepEqual(layTimeline(again, layout), drawing);
      });
    });
  }
}

describe('what is named when there is too much', () => {
  const item = (id: string, facts: Partial<TimelineItem> = {}): TimelineItem => ({
    id,
    lane: 'document',
    label: id,
    href: `/${id}/`,
    time: { start: '2000-01-01', end: '2000-01-01', isYearOnly: false },
    isHeld: false,
    namedBy: 1,
    ...facts,
  });
  const many = Array.from({ length: roomForNames }, (_, index) => item(`n${index}`));

  it('everything, up to the limit', () => {
    const { years, mostNamed } = sortIntoCells(many);
    assert.equal(mostNamed, undefined);
    assert.equal(years[0]?.cells[0]?.named.length, roomForNames);
  });

  it('beyond it, those held first, then those named most', () => {
    const more = [...many, item('held', { isHeld: true, namedBy: 0 }), item('known', { namedBy: 9 })];
    const { years, mostNamed } = sortIntoCells(more);
    assert.equal(mostNamed, roomForNames);
    const named = years[0]?.cells[0]?.named.map(({ id }) => id) ?? [];
    assert.equal(named.length, roomForNames);
    assert.ok(named.includes('held') && named.includes('known'));
  });

  it('and nothing when even one of each year and kind were too many', () => {
    const years = Array.from({ length: roomForNames + 1 }, (_, index) => `${1900 + index}-01-01`);
    const spread = years.map((start) => item(start, { time: { start, end: start, isYearOnly: false } }));
    assert.equal(sortIntoCells(spread).mostNamed, 0);
  });
});

it('a meeting is as long as it lasted, by the scale of its years', () => {
  const graph = libraries['far apart'];
  assert.ok(graph);
  const cells = sortIntoCells(timelineItems(graph, referencePath));
  const { bands, years } = layTimeline(cells, formsOf(cells).wide);
  const long = years.flatMap(({ blocks }) => blocks).find(({ item }) => item?.id === 'long');
  assert.equal(long?.mark?.length, depthOf(bands, '2001-01-02', true) - depthOf(bands, '1998-11-30'));
});

describe('the reading of the timeline', () => {
  const readings: Readonly<Record<string, string>> = {
    none: 'This library neither holds nor names a resolution, a meeting or a document.',
    'one document that names nothing':
      'One resolution, meeting or document stands in 1950, 1 of them held in this library.',
    'nothing dated': '3 resolutions, meetings and documents, 1 of them held in this library, have no known date.',
    'far apart': '4 resolutions, meetings and documents stand between 1919 and 2020, 1 of them held in this library.',
    'five documents':
      '24 resolutions, meetings and documents stand between 1994 and 2013, 4 of them held in this library; the fullest year is 1997, with 3; 1 more has no date.',
  };
  for (const [name, reading] of Object.entries(readings)) {
    it(name, () => {
      const graph = libraries[name];
      assert.ok(graph);
      assert.equal(readTimeline(timelineItems(graph, referencePath)), reading);
    });
  }

  it('says what is done with fifty documents and with a thousand', () => {
    assert.match(explainTimeline({ years: [] }), /With more than 80 names, /);
    assert.match(explainTimeline({ years: [], mostNamed: 1 }), /at most 1 is named, .* the counts lead to the table/);
    assert.match(explainTimeline({ years: [], mostNamed: 0 }), /each year has its counts, which lead to the names/);
  });
});
