import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTimeLimit } from '../../src/provisions/time-limit.ts';

const day = '2003-12-20';

/** The limit that is found in what a resolution of that day asks. */
function limitOf(action: string, on: string | undefined): string | undefined {
  const found = findTimeLimit(action, on);
  return found && action.slice(found.start, found.end);
}

describe('a time limit is found', () => {
  for (const [action, limit] of [
    ['to submit a report to it at its thirty-first session', 'at its thirty-first session'],
    ['to report at its substantive session of 2006 on this', 'at its substantive session of 2006'],
    [
      'to decide before the end of the forty-seventh session of the General Assembly on it',
      'before the end of the forty-seventh session of the General Assembly',
    ],
    ['to be submitted, no later than 15 December 2004, to it', 'no later than 15 December 2004'],
    ['to eradicate it by 2015 and beyond', 'by 2015'],
    ['to eradicate it by the year 2015', 'by the year 2015'],
    ['to report by the end of 2005', 'by the end of 2005'],
    ['to meet on Wednesday, 7 January 2004, at Geneva', 'on Wednesday, 7 January 2004'],
    ['to convene a conference in 2005', 'in 2005'],
    ['to report within forty-eight hours on it', 'within forty-eight hours'],
    [
      'to report within 90 days of the adoption of the present resolution and to act',
      'within 90 days of the adoption of the present resolution',
    ],
    ['to report one month before that reassessment, to cover all', 'one month before that reassessment'],
    ['to submit at the end of this period a report', 'at the end of this period'],
    [
      'to renew it for a further period of six months, that is, until 31 May 2004',
      'for a further period of six months, that is, until 31 May 2004',
    ],
    ['to report as soon as possible but in any event no later than 30 June 2004', 'no later than 30 June 2004'],
    ['to report at the earliest possible date', 'at the earliest possible date'],
    ['to report before the Council meets again', 'before the Council meets again'],
    ['to stay until a peaceful solution is achieved', 'until a peaceful solution is achieved'],
    ['to consider, as soon as paragraph 1 has been applied, what to do', 'as soon as paragraph 1 has been applied'],
  ] as const)
    it(action, () => assert.equal(limitOf(action, day), limit));
});

describe('what is no limit is left alone', () => {
  for (const action of [
    'to withdraw to the positions held before 5 August 1965',
    'to withdraw to the positions held by them before 5 August 2004',
    'to withdraw to the lines set before the conflict',
    'to act on the report of 20 September 2003',
    'to consider what was said in 2003',
    'to report on the period until 5 December 2003',
    'to implement the programme adopted by the Commission at its thirty-first session',
    'to act strictly under any licence granted prior to 23 June 2004',
    'to report every four months thereafter',
    'to remain seized of the matter',
    'to continue the session',
  ])
    it(action, () => assert.equal(limitOf(action, day), undefined));
});

it('without the day of the resolution, a date must say that it is a limit', () => {
  assert.equal(limitOf('to report by 30 June 1987', undefined), 'by 30 June 1987');
  assert.equal(limitOf('to meet on 7 January 1980', undefined), undefined);
});
