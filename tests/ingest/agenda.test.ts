import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sketch } from '../support/reading.ts';

const head = 'A coordination meeting\n\nNew York\n\n27 October 2004 to 28 October 2004\n\n';
const headRead = ['title A coordination meeting', 'place New York', 'date 27 October 2004 to 28 October 2004'];

function body(text: string): string[] {
  const read = sketch('agenda', head + text);
  assert.deepEqual(read.slice(0, 3), headRead);
  return read.slice(3);
}

describe('the head of an agenda', () => {
  it('is a title, a place and dates', () => assert.deepEqual(body('A sentence.'), ['para-1 A sentence.']));

  it('may have a byline', () => {
    assert.deepEqual(sketch('agenda', 'A meeting\n\nPopulation Division\n\nGeneva\n\n1 May 2004\n\nA sentence.'), [
      'title A meeting',
      'byline Population Division',
      'place Geneva',
      'date 1 May 2004',
      'para-1 A sentence.',
    ]);
  });

  it('may have nothing but a title', () => assert.deepEqual(sketch('agenda', 'A meeting'), ['title A meeting']));

  it('ends where a day, hours or a number open the organization of work', () => {
    assert.deepEqual(sketch('agenda', 'A meeting\n\nI. Opening'), ['title A meeting', 'item-i I. Opening']);
    assert.deepEqual(sketch('agenda', 'A meeting\n\n10 a.m.–1 p.m.'), ['title A meeting', 'hours 10 a.m.–1 p.m.']);
  });
});

describe('the organization of work', () => {
  it('has days with hours, and items that are numbered through them', () => {
    const text =
      'Wednesday, 27 October 2004\n10:00 – 17:00\n\nI. One\n\nThursday, 28 October 2004\n\n9.30 to 12.30\nII. Two';
    assert.deepEqual(body(text), [
      'day-2004-10-27 [3] Wednesday, 27 October 2004',
      'hours-2004-10-27 10:00 – 17:00',
      'item-i I. One',
      'day-2004-10-28 [3] Thursday, 28 October 2004',
      'hours-2004-10-28 9.30 to 12.30',
      'item-ii II. Two',
    ]);
  });

  it('has items that end in a stop', () => {
    assert.deepEqual(body('1. Opening.\n2. Results of the\nConference.'), [
      'item-1 1. Opening.',
      'item-2 2. Results of the Conference.',
    ]);
  });

  it('has items that run on until the next number, with a capital or without', () => {
    assert.deepEqual(body('1. Results of the\nInternational Conference\n2. Activities\nby agencies\nand offices'), [
      'item-1 1. Results of the International Conference',
      'item-2 2. Activities by agencies and offices',
    ]);
  });

  it('gives a day without a date of the calendar no date', () => {
    assert.deepEqual(body('Friday, 31 June 2004\n\n10:00 - 11:00'), [
      'day [3] Friday, 31 June 2004',
      'hours 10:00 - 11:00',
    ]);
  });

  it('gives a second meeting of the same day an address of its own', () => {
    assert.deepEqual(body('Friday, 4 June 2004\n\n10:00 - 11:00\n\n15:00 - 16:00').slice(1), [
      'hours-2004-06-04 10:00 - 11:00',
      'hours-2004-06-04-2 15:00 - 16:00',
    ]);
  });
});

describe('lists under headings', () => {
  it('have entries directly under a heading, which stands below one that stands alone', () => {
    assert.deepEqual(
      body('It met.\n\nDocuments\n\nAssembly documents\nA report ()\nA note\n\nOther documents\nA paper'),
      [
        'para-1 It met.',
        'heading-1 [2] Documents',
        'heading-2 [3] Assembly documents',
        'entry-1 A report ()',
        'entry-2 A note',
        'heading-3 [3] Other documents',
        'entry-3 A paper',
      ],
    );
  });

  it('may have headings with nothing under them', () => {
    assert.deepEqual(body('It met.\n\nContributed papers\n\nDocuments\n\nA list\nA paper'), [
      'para-1 It met.',
      'heading-1 [2] Contributed papers',
      'heading-2 [2] Documents',
      'heading-3 [3] A list',
      'entry-1 A paper',
    ]);
  });
});
