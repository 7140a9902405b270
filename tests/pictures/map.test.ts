import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layMap, roomForRows } from '../../src/pictures/map.ts';
import { makeColumns } from '../../src/pictures/map-columns.ts';
import { mapOf } from '../../src/pictures/map-data.ts';
import { mapForms } from '../../src/pictures/map-form.ts';
import { explainMap, readMap } from '../../src/pictures/map-reading.ts';
import { assertInside, assertNoOverlap } from './layout-facts.ts';
import { libraries } from './libraries.ts';
import { makeGraph } from './made-graph.ts';
import { recordAddress, referencePath } from './plates.ts';

const addresses = { entry: referencePath, record: recordAddress };

for (const [name, graph] of Object.entries(libraries)) {
  const map = mapOf(graph, addresses);
  if (map.things.length === 0) continue;
  for (const [kind, form] of Object.entries(mapForms)) {
    describe(`the ${kind} map of ${name}`, () => {
      const drawing = layMap(map, form);
      const { heads, rows, legend } = drawing;

      it('has no words over others, no dots over dots, and nothing outside', () => {
        const dots = rows.flatMap((row) =>
          row.dots.map(({ x, radius }) => ({
            x: x - radius,
            y: row.y - radius,
            width: 2 * radius,
            height: 2 * radius,
          })),
        );
        assertNoOverlap([...heads.map(({ box }) => box), ...rows.map(({ box }) => box)]);
        assertNoOverlap(dots);
        assertInside([...heads.map(({ box }) => box), ...rows.map(({ box }) => box), ...dots], drawing);
        assert.ok(legend.every(({ x }) => x + 100 <= drawing.width));
      });

      it('lets no line of a column fall through the name of another', () => {
        const crossed = heads.flatMap(({ x, y }) =>
          heads.filter(({ box }) => box.x < x - 3.5 && x < box.x + box.width && box.y > y),
        );
        assert.deepEqual(crossed, []);
      });

      it('has a dot wherever a document names a thing that is shown', () => {
        const columns = makeColumns(map, form.room);
        for (const { thing, dots } of rows) {
          const naming = columns.columns.filter(({ documents }) => documents.some((id) => thing.paragraphs.has(id)));
          assert.equal(dots.length, naming.length, thing.id);
          const counted = dots.reduce((sum, { count }) => sum + count, 0);
          const paragraphs = [...thing.paragraphs.values()].reduce((sum, count) => sum + count, 0);
          assert.equal(counted, columns.dotsCount === 'document' ? thing.paragraphs.size : paragraphs);
        }
      });

      it('leads nowhere but to what it was given', () => {
        const given = new Set([...map.documents, ...map.things].map(({ href }) => href));
        const links = [...heads.flatMap(({ column }) => column.href ?? []), ...rows.map(({ thing }) => thing.href)];
        assert.deepEqual(
          links.filter((href) => !given.has(href)),
          [],
        );
      });

      it('has as many rows as it has room for, those named by most documents first', () => {
        assert.equal(rows.length, Math.min(map.things.length, roomForRows));
        const sizes = rows.map(({ thing }) => thing.paragraphs.size);
        assert.deepEqual(
          sizes,
          sizes.toSorted((one, other) => other - one),
        );
      });

      it('is the same when drawn again', () => {
        assert.deepEqual(layMap(mapOf(graph, addresses), form), drawing);
      });
    });
  }
}

describe('the columns of a map', () => {
  const room = { documents: 3, years: 4 };
  const namesOf = (years: readonly (number | undefined)[]) => {
    const documents = years.map((year, index) => ({
      id: `d${index}`,
      name: `D${index}`,
      href: '/',
      ...(year === undefined ? {} : { year }),
    }));
    return makeColumns({ documents, things: [] }, room).columns.map(({ name }) => name);
  };
  it('are documents while there is room', () => assert.deepEqual(namesOf([1990, 2000, undefined]), ['D0', 'D1', 'D2']));
  it('then years', () => assert.deepEqual(namesOf([1990, 1990, 1991, 1992]), ['1990', '1991', '1992']));
  it('then spans of years, and the undated', () =>
    assert.deepEqual(namesOf([1989, 1990, 1994, 2001, undefined]), ['1980–1989', '1990–1999', '2000–2009', 'undated']));
  it('or the undated alone', () =>
    assert.deepEqual(namesOf([undefined, undefined, undefined, undefined]), ['undated']));
});

describe('the map of who names what', () => {
  const graph = makeGraph(
    [
      { id: 'late', facts: { date: '2000-01-01' }, names: [['both', 'both'], ['both', 'late', 'mine'], ['early']] },
      { id: 'early', facts: { date: '1990-01-01' }, names: [['both', 'yours']] },
    ],
    ['both', 'mine', 'yours', 'late', 'early'].map((id) => ({ id })),
  );
  const { documents, things } = mapOf(graph, addresses);

  it('has documents by date, and counts paragraphs, not words, nor a document that names itself', () => {
    assert.deepEqual(
      documents.map(({ id }) => id),
      ['early', 'late'],
    );
    assert.deepEqual(
      things.map(({ id, paragraphs }) => [id, Object.fromEntries(paragraphs)]),
      [
        ['both', { early: 1, late: 2 }],
        ['yours', { early: 1 }],
        ['early', { late: 1 }],
        ['mine', { late: 1 }],
      ],
    );
  });
});

describe('the reading of the map', () => {
  const readings: Readonly<Record<string, string>> = {
    none: 'No document of this library names another thing.',
    'one document that names nothing': 'No document of this library names another thing.',
    'nothing dated': 'One document names 2 things.',
    'five documents':
      '5 documents name 40 things, 5 of them in more than one document; none is named by more documents than Preparatory Meeting for the World Conference on Health, 2008, which 5 name.',
  };
  for (const [name, reading] of Object.entries(readings)) {
    it(name, () => {
      const graph = libraries[name];
      assert.ok(graph);
      assert.equal(readMap(mapOf(graph, addresses)), reading);
    });
  }

  it('when nothing is named in common', () => {
    const graph = makeGraph(
      [
        { id: 'a', names: [['x']] },
        { id: 'b', names: [['y']] },
      ],
      [{ id: 'x' }, { id: 'y' }],
    );
    assert.equal(readMap(mapOf(graph, addresses)), '2 documents name 2 things, and no two of them the same.');
  });

  it('says how many are left out, and what the columns of a thousand documents are', () => {
    const graph = libraries['a thousand documents'];
    assert.ok(graph);
    const map = mapOf(graph, addresses);
    assert.match(explainMap(map), new RegExp(`The 40 things .* shown, ${map.things.length - 40} are left out`));
    assert.match(explainMap(map), /columns are years, and a dot grows with the number of documents/);
  });
});
