import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AnchorRegister, anchorSchema, anchorToken, makeAnchor } from '../../src/domain/anchor.ts';

describe('the token of a printed number', () => {
  for (const [printed, token] of [
    ['2.', '2'],
    ['IV.', 'iv'],
    ['(a)', 'a'],
    ['( ii )', 'ii'],
    ['1997/2.', '1997-2'],
    ['141 (1960).', '141-1960'],
    ['1.2.', '1-2'],
    ['¹', '1'],
    ['¹²', '12'],
    ['3', '3'],
    ['２．', '2'],
    ['1\u00A0(3)', '1-3'],
    ['½', '1-2'],
    ['*', undefined],
    ['**', undefined],
    ['', undefined],
    ['—', undefined],
    ['٣', undefined],
    ['ب', undefined],
    ['\u202E', undefined],
  ] as const) {
    it(`${JSON.stringify(printed)}: ${token}`, () => assert.equal(anchorToken(printed), token));
  }

  it('of a very long number is found in time', () => {
    const began = performance.now();
    assert.equal(anchorToken('1'.repeat(1_000_000)), '1'.repeat(1_000_000));
    assert.equal(anchorToken('- '.repeat(500_000)), undefined);
    assert.ok(performance.now() - began < 2000);
  });
});

describe('an anchor', () => {
  for (const [parts, anchor] of [
    [['op', '2'], 'op-2'],
    [['op', '2', 'a', 'i'], 'op-2-a-i'],
    [['day', '2004-10-27'], 'day-2004-10-27'],
    [['adoption'], 'adoption'],
  ] as const) {
    it(anchor, () => {
      const [stem, ...tokens] = parts;
      assert.equal(makeAnchor(stem, ...tokens), anchor);
    });
  }

  for (const wrong of [
    '',
    'Op-2',
    'op-',
    '-2',
    'op--2',
    '2',
    'op 2',
    'op-2.',
    'op-é',
    'op_2',
    'op-2\n',
    '#op-2',
    'ορ-2',
  ]) {
    it(`is not ${JSON.stringify(wrong)}`, () => {
      assert.ok(!anchorSchema.safeParse(wrong).success);
      assert.throws(() => makeAnchor(wrong));
    });
  }
});

describe('the register', () => {
  it('gives an anchor once, and then the next free one', () => {
    const register = new AnchorRegister();
    const op2 = makeAnchor('op', '2');
    const given = [op2, op2, makeAnchor('op', '2', '2'), op2, makeAnchor('op', '2', '2'), makeAnchor('op', '3')];
    assert.deepEqual(
      given.map((anchor) => register.claim(anchor)),
      ['op-2', 'op-2-2', 'op-2-2-2', 'op-2-3', 'op-2-2-3', 'op-3'],
    );
  });

  it('gives ten thousand of one in time', () => {
    const began = performance.now();
    const register = new AnchorRegister();
    const given = Array.from({ length: 10_000 }, () => register.claim(makeAnchor('fnref', '1')));
    assert.equal(new Set(given).size, 10_000);
    assert.ok(performance.now() - began < 2000);
  });
});
