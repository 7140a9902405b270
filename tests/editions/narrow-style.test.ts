import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CslItem } from '../../src/editions/bibliography/csl-json.ts';
import { makeCslStyle } from '../../src/editions/citations/csl-style.ts';
import { narrowStyle } from '../../src/editions/citations/narrow-style.ts';
import apaStyle from '../../src/editions/citations/styles/apa.json' with { type: 'json' };
import chicagoStyle from '../../src/editions/citations/styles/chicago-full-note.json' with { type: 'json' };

/** What an item of ours may lack. */
const choices = ['author', 'number', 'issued', 'event-place', 'publisher-place', 'accessed'] as const;

const whole = {
  title: 'What is “this”? A note on migration',
  genre: 'Resolution',
  author: [{ literal: 'Economic and Social Council' }],
  number: 'E/RES/1997/2',
  issued: { 'date-parts': [[2004, 10, 27]] },
  'event-place': 'Geneva',
  'publisher-place': 'New York',
  accessed: { literal: 'today' },
  language: 'en',
  URL: 'https://example.org/',
  note: 'Unofficial copy.',
};

const { title, genre, language, URL, note } = whole;
const items = (['report', 'document'] as const).flatMap((type) =>
  subsetsOf(choices).map((lacking): CslItem => {
    const kept = choices.filter((choice) => !lacking.includes(choice)).map((choice) => [choice, whole[choice]]);
    return { id: 'one', type, title, genre, language, URL, note, ...Object.fromEntries(kept) };
  }),
);

function subsetsOf<T>([first, ...others]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  return subsetsOf(others).flatMap((subset) => [subset, [first, ...subset]]);
}

for (const [name, style] of Object.entries({ APA: apaStyle, Chicago: chicagoStyle })) {
  it(`${name} says of each item of ours what the whole style says`, () => {
    const [inWhole, inNarrow] = [makeCslStyle(style), makeCslStyle(narrowStyle(style))];
    for (const item of items) {
      const [one, other] = [inWhole(item), inNarrow(item)];
      for (const extra of [{}, { locator: 'para. 2' }, { suffix: ', para. 2' }]) {
        assert.equal(other.cite(extra), one.cite(extra), JSON.stringify(item));
      }
      assert.equal(other.reference(), one.reference(), JSON.stringify(item));
    }
  });
}
