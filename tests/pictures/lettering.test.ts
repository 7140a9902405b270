import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breakLines, widthOf } from '../../src/pictures/lettering.ts';

const size = 10;

describe('breakLines', () => {
  const cases: readonly [text: string, width: number, most: number, lines: readonly string[]][] = [
    ['Agenda', 100, 1, ['Agenda']],
    ['World Summit for Social Development', 100, 3, ['World Summit for', 'Social', 'Development']],
    ['World Summit for Social Development', 100, 1, ['World Summit …']],
    ['Summits, held elsewhere', 65, 1, ['Summits …']],
    ['PROV/ST/ESA/STAT/SER.M/58/Rev.1', 100, 3, ['PROV/ST/ESA/', 'STAT/SER.M/58/', 'Rev.1']],
    ['Donaudampfschifffahrt', 60, 9, ['Donaudam', 'pfschifffah', 'rt']],
  ];
  for (const [text, width, most, lines] of cases) {
    it(`${text} → ${lines.join(' | ')}`, () => {
      assert.deepEqual(breakLines(text, size, width, most), lines);
    });
  }

  it('keeps every line within the width and the number asked for, and loses no letter unless it says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 4 }), (words, most) => {
        const text = words.trim() || 'x';
        const lines = breakLines(text, size, 60, most);
        assert.ok(lines.length <= most);
        for (const line of lines) assert.ok(widthOf(line, size) <= 60, line);
        const kept = lines.join('').replaceAll(/\s/g, '');
        const whole = text.replaceAll(/\s/g, '');
        assert.ok(kept === whole || lines.at(-1)?.endsWith(' …'), `${kept} of ${whole}`);
      }),
    );
  });
});

it('a wider letter needs more room than a narrow one, and twice the size twice the room', () => {
  assert.ok(widthOf('M', 10) > widthOf('n', 10));
  assert.ok(widthOf('n', 10) > widthOf('i', 10));
  assert.equal(widthOf('Agenda', 20), 2 * widthOf('Agenda', 10));
});
