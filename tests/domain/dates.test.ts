import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  findWrittenDates,
  formatDate,
  isDateLine,
  isDayLine,
  isoDateSchema,
  toIsoDate,
} from '../../src/domain/dates.ts';

describe('the written dates of a text', () => {
  for (const [text, ...dates] of [
    ['On 18 July 1997, they', '1997-07-18'],
    ['49/127 of 19 December 1994, 50/123 of 20 December 1995', '1994-12-19', '1995-12-20'],
    ['5-13 September 1994', '1994-09-13'],
    ['12 to 14 December 2006', '2006-12-14'],
    ['1 May 2004', '2004-05-01'],
    ['29 February 2004', '2004-02-29'],
    ['31 June 2004', undefined],
    ['29 February 2003', undefined],
    ['On 3 July, 16 Heads', undefined],
    ['July 1997'],
    ['18 july 1997'],
    ['18\u00A0July 1997'],
    ['118 July 1997'],
    ['18 Julyish 1997'],
    ['18/07/1997'],
    [''],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(findWrittenDates(text).map(toIsoDate), dates));
  }

  it('each fill a stretch of it', () => {
    const text = 'On 3 July, and 18 July 1997.';
    assert.deepEqual(
      findWrittenDates(text).map(({ start, end }) => text.slice(start, end)),
      ['3 July', '18 July 1997'],
    );
  });
});

describe('a meeting day', () => {
  for (const [line, isOne] of [
    ['Wednesday, 27 October 2004', true],
    ['Wednesday 27 October 2004', true],
    ['27 October 2004', false],
    ['Wednesday', false],
    ['On Wednesday, 27 October 2004', false],
    ['Wednesday, 27 October 2004, New York', false],
    ['', false],
  ] as const) {
    it(`${line}: ${isOne}`, () => assert.equal(isDayLine(line), isOne));
  }
});

describe('a line of dates only', () => {
  for (const [line, isOne] of [
    ['27 October 2004', true],
    ['27 October 2004 to 28 October 2004', true],
    ['27 October 2004 – 28 October 2004', true],
    ['27-28 October 2004', true],
    ['27 and 28 October 2004', true],
    ['27 October', true],
    ['New York, 27 October 2004', false],
    ['Wednesday, 27 October 2004', false],
    ['October 2004', false],
    ['to', false],
    ['', false],
    ['1 May 2004 '.repeat(1000), false],
  ] as const) {
    it(`${line.slice(0, 40)}: ${isOne}`, () => assert.equal(isDateLine(line), isOne));
  }
});

describe('an ISO date', () => {
  for (const [value, date] of [
    ['1997-07-18', '1997-07-18'],
    [new Date('1997-07-18'), '1997-07-18'],
    [new Date('1997-07-18T00:00:00Z'), '1997-07-18'],
    ['1997-7-18', undefined],
    ['1997-02-30', undefined],
    ['18 July 1997', undefined],
    ['', undefined],
    [19970718, undefined],
    [undefined, undefined],
    [new Date(Number.NaN), undefined],
  ] as const) {
    it(`${JSON.stringify(value)}: ${date}`, () => assert.equal(isoDateSchema.safeParse(value).data, date));
  }

  it('is written as UN documents write it', () => {
    assert.equal(formatDate('1997-07-18'), '18 July 1997');
    assert.equal(formatDate('2004-12-01'), '1 December 2004');
  });
});
