import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, sketch } from '../support/reading.ts';

const organ = '*The General Assembly,*';
const organRead = 'organ The General Assembly,';

describe('the order of a resolution', () => {
  it('is title, opening line, preamble, operative part, adoption, footnotes', () => {
    const text = `## 51/176. Migration\n\n${organ}\n\n*Recalling* its resolutions,<sup>3</sup>\n\n1. *Urges* all;\n\n2. *Decides* so.\n\n34th plenary meeting\n18 July 1997\n\n---\n\n<sup>3</sup> *Ibid.*`;
    assert.deepEqual(sketch('resolution', text), [
      'title 51/176. Migration',
      organRead,
      'pp-1 Recalling its resolutions,',
      'op-1 1. Urges all;',
      'op-2 2. Decides so.',
      'adoption 34th plenary meeting 18 July 1997',
      'fn-3 3 Ibid.',
    ]);
  });

  it('may lack a preamble, an adoption and footnotes', () => {
    assert.deepEqual(sketch('resolution', `51/1. Titles\n\n${organ}\n\n1. *Urges* all.`), [
      'title 51/1. Titles',
      organRead,
      'op-1 1. Urges all.',
    ]);
  });
});

describe('the opening line', () => {
  for (const line of ['*The Economic and Social Council,*', 'The Security Council,', 'The General Assembly']) {
    it(line, () => {
      const { units } = read('resolution', `1/1. Title\n\n${line}\n\n1. *Urges* all.`);
      assert.equal(units[1]?.unit.kind, 'organ-line');
    });
  }
});

describe('the preamble', () => {
  it('ends where the first number is, whatever words open a paragraph', () => {
    assert.deepEqual(sketch('resolution', `1/1. T\n\n${organ}\n\nWhereas so,\n\nPeace is,\n\n1. Peace be.`).slice(2), [
      'pp-1 Whereas so,',
      'pp-2 Peace is,',
      'op-1 1. Peace be.',
    ]);
  });

  it('ends, where nothing is numbered, before the first paragraph that ends in more than a comma', () => {
    assert.deepEqual(
      sketch('resolution', `1/1. T\n\n${organ}\n\n*Recalling* it,\n\n*Noting* it,\n\n*Urges* all.`).slice(2),
      ['pp-1 Recalling it,', 'pp-2 Noting it,', 'op-1 Urges all.'],
    );
  });
});

describe('subparagraphs', () => {
  it('have addresses below their paragraph', () => {
    const text = `1/1. T\n\n${organ}\n\n1. *Decides*:\n\n(a) To examine;\n\n(i) This;\n\n(ii) That;\n\n(b) To report;\n\n2. *Urges*:\n\n(a) All.`;
    assert.deepEqual(sketch('resolution', text).slice(2), [
      'op-1 1. Decides:',
      'op-1-a (a) To examine;',
      'op-1-a-i (i) This;',
      'op-1-a-ii (ii) That;',
      'op-1-b (b) To report;',
      'op-2 2. Urges:',
      'op-2-a (a) All.',
    ]);
  });

  it('may stand on lines of one passage', () => {
    assert.deepEqual(
      sketch('resolution', `1/1. T\n\n${organ}\n\n1. *Decides*:\n(a) To examine;\n(b) To report.`).slice(2),
      ['op-1 1. Decides:', 'op-1-a (a) To examine;', 'op-1-b (b) To report.'],
    );
  });
});

describe('numbers that are no paragraph numbers', () => {
  it('inside a wrapped line', () => {
    const text = `1/1. T\n\n${organ}\n\n1. *Urges* all to give by\n3 July 0.7 per cent of their\n1 (3) product.`;
    assert.deepEqual(sketch('resolution', text).slice(2), [
      'op-1 1. Urges all to give by 3 July 0.7 per cent of their 1 (3) product.',
    ]);
  });
});

describe('an adoption', () => {
  for (const line of [
    '*34th plenary meeting*',
    '871st meeting',
    'Adopted unanimously at the 871st meeting',
    'Adopted without a vote at its 2nd meeting',
  ]) {
    it(line, () => {
      const { units } = read('resolution', `1/1. T\n\n${organ}\n\n1. *Urges* all.\n\n${line}`);
      assert.equal(units.at(-1)?.unit.kind, 'adoption');
    });
  }

  it('keeps its lines apart, however they are emphasised', () => {
    for (const [first, second] of [
      ['*34th plenary meeting', '18 July 1997*'],
      ['*34th plenary meeting*', '*18 July 1997*'],
      ['34th plenary meeting', '*18 July 1997*'],
    ] as const) {
      assert.equal(
        sketch('resolution', `1/1. T\n\n${organ}\n\n1. *Urges* all.\n\n${first}\n${second}`).at(-1),
        'adoption 34th plenary meeting 18 July 1997',
      );
    }
  });
});

describe('footnotes', () => {
  it('keep their printed numbers', () => {
    const text = `1/1. T\n\n${organ}\n\n1. *Urges*<sup>7</sup> all.<sup>9</sup>\n\n---\n\n<sup>7</sup> One.\n<sup>9</sup> Two.`;
    assert.deepEqual(sketch('resolution', text).slice(-2), ['fn-7 7 One.', 'fn-9 9 Two.']);
  });

  it('of one number have addresses of their own', () => {
    const text = `1/1. T\n\n${organ}\n\n1. *Urges* all.\n\n---\n\n<sup>7</sup> One.\n\n<sup>7</sup> Two.`;
    assert.deepEqual(sketch('resolution', text).slice(-2), ['fn-7 7 One.', 'fn-7-2 7 Two.']);
  });
});

it('a resolution whose words are not the words of one is read all the same', () => {
  assert.deepEqual(sketch('resolution', 'A sentence that is no resolution.'), [
    'title A sentence that is no resolution.',
  ]);
});
