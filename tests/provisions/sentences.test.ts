import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provisionsOf } from '../support/provisions.ts';

/** Sentences in the words of resolutions, each with its provisions: verb | addressee | action | time limit. */
const sentences: Readonly<Record<string, readonly (readonly [sentence: string, ...provisions: string[]])[]>> = {
  'who is asked stands between the verb and the infinitive': [
    ['Urges all States to act;', 'Urges | all States | to act | —'],
    ['*Calls upon* the parties to co-operate;', 'Calls upon | the parties | to co-operate | —'],
    ['Calls once again upon South Africa to withdraw;', 'Calls once again upon | South Africa | to withdraw | —'],
    [
      'Calls upon the parties to the conflict not to fire.',
      'Calls upon | the parties to the conflict | not to fire | —',
    ],
    [
      'Calls upon Israel scrupulously to observe the Conventions;',
      'Calls upon | Israel | scrupulously to observe the Conventions | —',
    ],
    [
      'Urges all States individually and collectively to encourage it;',
      'Urges | all States | individually and collectively to encourage it | —',
    ],
    [
      'Invites States in a position to do so to contribute to the fund;',
      'Invites | States in a position to do so | to contribute to the fund | —',
    ],
    [
      'Urges States which have not yet done so to sign the Convention;',
      'Urges | States which have not yet done so | to sign the Convention | —',
    ],
    [
      'Appeals to States parties to international conventions to apply them;',
      'Appeals | States parties to international conventions | to apply them | —',
    ],
    ['The Security Council requests its members to meet.', 'requests | its members | to meet | —'],
    ['Further requests, in this context, the Committee to report;', 'Further requests | the Committee | to report | —'],
    [
      'Reiterates its request to the Secretary-General to lend his good offices;',
      'Reiterates its request | the Secretary-General | to lend his good offices | —',
    ],
    ['Decides to authorize the Force to stay;', 'Decides to authorize | the Force | to stay | —'],
    ['Urges States which do not to comply with it;', 'Urges | States which do not | to comply with it | —'],
    ['Requests States to proceed;', 'Requests | States | to proceed | —'],
    ['Requests the administration to act;', 'Requests | the administration | to act | —'],
    ['Requests the States; they are to act;', 'Requests | — | — | —'],
    [`Requests ${'States and '.repeat(46)}bodies to act;`, 'Requests | — | — | —'],
  ],
  'what says how is part of the action, and what says who else is not': [
    [
      'Requests the Secretary-General, in consultation with the Government, to ensure it;',
      'Requests | the Secretary-General | in consultation with the Government, to ensure it | —',
    ],
    [
      'Requests both bodies, along with the commissions, other organizations and Governments, to act;',
      'Requests | both bodies, along with the commissions, other organizations and Governments | to act | —',
    ],
    [
      'Calls upon States and, as appropriate, international organizations to collate information;',
      'Calls upon | States and, as appropriate, international organizations | to collate information | —',
    ],
    ['Requests the Force during this period to report;', 'Requests | the Force | during this period to report | —'],
    ['Requests States, as well as organizations, to act;', 'Requests | States, as well as organizations | to act | —'],
    ['Requests all States, except Members, to act;', 'Requests | all States, except Members | to act | —'],
    [
      'Calls on all parties, in particular the Union, to cooperate;',
      'Calls on | all parties, in particular the Union | to cooperate | —',
    ],
  ],
  'a clause with “that” is the action, and its subject is addressed where it is someone': [
    [
      'Demands that South Africa withdraw all its forces;',
      'Demands | South Africa | that South Africa withdraw all its forces | —',
    ],
    ['Decides that all States shall prevent it;', 'Decides | all States | that all States shall prevent it | —'],
    ['Decides that the Force shall be established;', 'Decides | — | that the Force shall be established | —'],
    ['Decides that States may act;', 'Decides | — | that States may act | —'],
    ['Demands, as a matter of urgency, that Israel withdraw;', 'Demands | Israel | that Israel withdraw | —'],
    [
      'Requests of the General Assembly that Japan be admitted;',
      'Requests | the General Assembly | that Japan be admitted | —',
    ],
    ['Decides that the ban shall not apply;', 'Decides | — | that the ban shall not apply | —'],
    ['Demands that Portuguese troops withdraw;', 'Demands | Portuguese troops | that Portuguese troops withdraw | —'],
    [
      'Demands that the two parties, particularly the Union, produce early evidence, and act;',
      'Demands | the two parties, particularly the Union | that the two parties, particularly the Union, produce early evidence, and act | —',
    ],
    [
      'Demands that the racist régime of South Africa put an end to it;',
      'Demands | the racist régime of South Africa | that the racist régime of South Africa put an end to it | —',
    ],
    [
      'Demands that all parties, and all military forces in the former Yugoslavia, immediately cease fire;',
      'Demands | all parties, and all military forces in the former Yugoslavia | that all parties, and all military forces in the former Yugoslavia, immediately cease fire | —',
    ],
    [
      'Directs that the Chiefs of Staff or their representatives, when so assembled, shall meet;',
      'Directs | the Chiefs of Staff or their representatives | that the Chiefs of Staff or their representatives, when so assembled, shall meet | —',
    ],
    [
      'Condemns the Union and again demands that it cease such actions;',
      'Condemns | — | — | —',
      'again demands | it | that it cease such actions | —',
    ],
    ['Demands that it be released;', 'Demands | — | that it be released | —'],
    [
      'Demands that the parties respect Assembly decisions;',
      'Demands | the parties | that the parties respect Assembly decisions | —',
    ],
    [
      'Recommends to the General Assembly that Japan be admitted.',
      'Recommends | the General Assembly | that Japan be admitted | —',
    ],
  ],
  'what the organ does itself is addressed to nobody': [
    ['Decides to remain seized of the matter.', 'Decides | — | to remain seized of the matter | —'],
    ['Decides, as a matter of urgency, to examine it.', 'Decides | — | to examine it | —'],
    ['Calls for an immediate cease-fire;', 'Calls for | — | an immediate cease-fire | —'],
    [
      'Authorizes the expansion of the Mission to consist of two forces;',
      'Authorizes | — | the expansion of the Mission to consist of two forces | —',
    ],
    ['Urges the convening of the Parliament;', 'Urges | — | the convening of the Parliament | —'],
    ['Requests the meeting to consider it;', 'Requests | the meeting | to consider it | —'],
    ['Encourages the Secretary-General in his efforts;', 'Encourages | — | — | —'],
  ],
  'what asks nothing has a verb only': [
    ['Takes note with appreciation of the report;', 'Takes note with appreciation | — | — | —'],
    ['Strongly condemns the attacks;', 'Strongly condemns | — | — | —'],
    ['Reaffirms that States have to respect the Charter;', 'Reaffirms | — | — | —'],
    ['Holds that this interference is not justified;', 'Holds | — | — | —'],
    ['Expresses its grave concern at the failure to act;', 'Expresses its grave concern | — | — | —'],
    [
      'Expresses its appreciation to the Secretary-General for his report;',
      'Expresses its appreciation | the Secretary-General | — | —',
    ],
    [
      'Expresses its gratitude to the Government for its offer to act in July 2007;',
      'Expresses its gratitude | the Government | — | —',
    ],
    ['Switzerland will become a party on that date;', '— | — | — | —'],
    ['Progress has been made;', '— | — | — | —'],
  ],
  'every operative verb makes a provision': [
    [
      'Deplores the attack, and in this connexion calls upon Israel to withdraw;',
      'Deplores | — | — | —',
      'calls upon | Israel | to withdraw | —',
    ],
    [
      'Welcomes the report, also calls on all concerned to help and decides to keep it under review.',
      'Welcomes | — | — | —',
      'also calls on | all concerned | to help | —',
      'decides | — | to keep it under review | —',
    ],
    [
      'Demands that all States refrain from it and, in particular, demands that Israel withdraw;',
      'Demands | all States | that all States refrain from it | —',
      'demands | Israel | that Israel withdraw | —',
    ],
    [
      'Invites Spain to submit its views and to answer requests for help and calls for aid;',
      'Invites | Spain | to submit its views and to answer requests for help | —',
      'calls for | — | aid | —',
    ],
    [
      'Expresses its readiness to act once the Secretary-General, having seen it, notes progress.',
      'Expresses its readiness | — | — | —',
    ],
    ['Reaffirms its resolution “The Council, requests all States to act”;', 'Reaffirms | — | — | —'],
    [
      'Resolves to offer help to No. 3 Company. The Council expresses its readiness to assist.',
      'Resolves | — | to offer help to No. 3 Company | —',
      'expresses its readiness | — | — | —',
    ],
  ],
};

for (const [rule, table] of Object.entries(sentences))
  describe(rule, () => {
    for (const [sentence, ...provisions] of table)
      it(sentence, () => assert.deepEqual(provisionsOf(sentence), provisions));
  });

describe('a subparagraph goes on from the paragraph above it', () => {
  const lists: readonly (readonly [paragraphs: string, ...provisions: string[]])[] = [
    [
      '1. Calls upon all States:\n(a) To abstain from it;\n(b) Not to recognize it; and\n(c) To report within thirty days.',
      'Calls upon | all States | — | —',
      'op-1-a: ^Calls upon | ^all States | To abstain from it | —',
      'op-1-b: ^Calls upon | ^all States | Not to recognize it | —',
      'op-1-c: ^Calls upon | ^all States | To report within thirty days | within thirty days',
    ],
    [
      '1. Decides:\n(a) To renew the mandate;\n(b) To request the Secretary-General to report.',
      'Decides | — | — | —',
      'op-1-a: ^Decides | — | To renew the mandate | —',
      'op-1-b: To request | the Secretary-General | to report | —',
    ],
    [
      '1. Urges States to:\n(a) Act;\n(b) Take measures:\n(i) At home;',
      'Urges | States | — | —',
      'op-1-a: ^Urges | ^States | Act | —',
      'op-1-b: ^Urges | ^States | Take measures | —',
      'op-1-b-i: ^Urges | ^States | At home | —',
    ],
    [
      '1. Requests the Force, within thirty days:\n(a) To report;',
      'Requests | the Force | — | within thirty days',
      'op-1-a: ^Requests | ^the Force | To report | ^within thirty days',
    ],
    ['1. Recalls:\n(a) That it is so;', 'Recalls | — | — | —'],
  ];
  for (const [paragraphs, ...provisions] of lists)
    it(paragraphs.replaceAll('\n', ' '), () => assert.deepEqual(provisionsOf(paragraphs), provisions));
});
