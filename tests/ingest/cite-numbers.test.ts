import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Citing, citesIn, makeAuthority, unresolvedIn } from '../support/citing.ts';

const council = { organ: 'Security Council' };
const assembly = { organ: 'General Assembly' };

type Row = readonly [text: string, found: readonly string[], citing?: Citing];

function table(rows: readonly Row[]): void {
  for (const [text, found, citing] of rows) it(text, () => assert.deepEqual(citesIn(text, citing), found));
}

describe('a symbol is found whole', () => {
  table([
    ['See E/CN.9/1997/2.', ['E/CN.9/1997/2 → E/CN.9/1997/2']],
    ['The draft A/C.2/60/L.16 was before it.', ['A/C.2/60/L.16 → A/C.2/60/L.16']],
    ['PROV/ST/ESA/STAT/SER.M/58/Rev.1.', ['PROV/ST/ESA/STAT/SER.M/58/Rev.1 → PROV/ST/ESA/STAT/SER.M/58/Rev.1']],
    ['(S/1996/1009), (S/PV.2345)', ['S/1996/1009 → S/1996/1009', 'S/PV.2345 → S/PV.2345']],
    ['S/23512 and S/23513', ['S/23512 → S/23512', 'S/23513 → S/23513']],
    ['document A/36/533-S/14701.', ['A/36/533 → A/36/533', 'S/14701 → S/14701']],
    ['S/ 13697, E/CN.9/ 1997/2', ['S/ 13697 → S/13697', 'E/CN.9/ 1997/2 → E/CN.9/1997/2']],
    ['S/12345/Add. 1', ['S/12345/Add. 1 → S/12345/Add.1']],
    ['(S/25647**)', ['S/25647 → S/25647']],
    ['A/CONF.157/24 (Part I), chap. III', ['A/CONF.157/24 (Part I) → A/CONF.157/24(Part I)']],
    ['A/RES/3201 (S-VI) and A/RES/ES-8/2', ['A/RES/3201 (S-VI) → A/RES/3201(S-VI)', 'A/RES/ES-8/2 → A/RES/ES-8/2']],
    ['S/RES/1445\u00A0(2002).', ['S/RES/1445\u00A0(2002) → S/RES/1445(2002)']],
    ['A/RES/57/270 B of 2003', ['A/RES/57/270 B → A/RES/57/270B']],
    ['A/RES/217 A (III)', ['A/RES/217 A (III) → A/RES/217A(III)']],
    ['resolution S/RES/661 (1990)', ['S/RES/661 (1990) → S/RES/661(1990)']],
    ['S/1100, para. 75.', ['S/1100, para. 75 → S/1100 ¶ 75']],
  ]);
});

describe('a supplement that is named by its last part is completed', () => {
  table([
    ['document A/CONF.171/13 and Add.1', ['A/CONF.171/13 → A/CONF.171/13', 'Add.1 → A/CONF.171/13/Add.1']],
    [
      'S/21919 and Corr.1 and Add.1-3.',
      ['S/21919 → S/21919', 'Corr.1 → S/21919/Corr.1', 'Add.1 → S/21919/Add.1', '3 → S/21919/Add.3'],
    ],
    ['(S/26060 and Add.1 and 2)', ['S/26060 → S/26060', 'Add.1 → S/26060/Add.1', '2 → S/26060/Add.2']],
    ['A/60/1, Add.1, 2 and 3.', ['A/60/1 → A/60/1', 'Add.1 → A/60/1/Add.1', '2 → A/60/1/Add.2', '3 → A/60/1/Add.3']],
    ['A/60/1/Add.1 and Add.2', ['A/60/1/Add.1 → A/60/1/Add.1', 'Add.2 → A/60/1/Add.2']],
    ['S/12350 and Add.1, 36 Having heard', ['S/12350 → S/12350', 'Add.1 → S/12350/Add.1']],
    ['S/8561/Add.1 and 2 May 1968', ['S/8561/Add.1 → S/8561/Add.1']],
    ['A/60/1 and 2 others', ['A/60/1 → A/60/1']],
  ]);
});

describe('what only looks like a symbol is none', () => {
  const words = [
    ...['24/7', 'and/or', 'AND/OR', 'N/A', 's/12345', 'on 12/14', 'a/res/58/208', 'TV/2000', 'MRE/RES.1/91'],
    ...[
      'S/12344/Rey.1',
      'E/CN,.4/1050',
      'https://undocs.org/A/RES/58/208',
      'non-A/4',
      'XS/12345',
      'CP/RES.594 (923/92)',
    ],
    ...['S/12345x', 'influenza A/H1N1', '1/2 of it', 'E/', 'A/B'],
  ];
  for (const text of words) it(text, () => assert.deepEqual(citesIn(text), []));
});

describe('a sales number is found, the full stop and the brackets left out', () => {
  table([
    ['(United Nations publication, Sales No. E.95.XIII.18).', ['Sales No. E.95.XIII.18 → E.95.XIII.18']],
    [
      'Sales Nos. E.95.XIII.18 and E.09.II.D.3',
      ['Sales Nos. E.95.XIII.18 → E.95.XIII.18', 'E.09.II.D.3 → E.09.II.D.3'],
    ],
    ['Sales No.: E.96. IV.8', ['Sales No.: E.96. IV.8 → E.96.IV.8']],
    ['sales of 95 units, E.95.XIII.18', []],
  ]);
});

describe('resolutions are found by their numbers', () => {
  table([
    [
      'Recalling General Assembly resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 51/176 of 16 December 1996,',
      [
        'General Assembly resolutions 49/127 of 19 December 1994 → A/RES/49/127',
        '50/123 of 20 December 1995 → A/RES/50/123',
        '51/176 of 16 December 1996 → A/RES/51/176',
      ],
    ],
    [
      'In response to General Assembly Resolution 58/208 of 13 February 2004 on',
      ['General Assembly Resolution 58/208 of 13 February 2004 → A/RES/58/208'],
    ],
    ['resolution 661 (1990)', ['resolution 661 (1990) → S/RES/661(1990)']],
    [
      'its resolutions 338 (1973) and 339(1973)',
      ['resolutions 338 (1973) → S/RES/338(1973)', '339(1973) → S/RES/339(1973)'],
    ],
    ['resolutions 1 to 5 (1990)', ['resolutions 1 → S/RES/1(1990)', '5 (1990) → S/RES/5(1990)']],
    [
      'resolutions 338 (1973) to 340 (1973)',
      ['resolutions 338 (1973) → S/RES/338(1973)', '340 (1973) → S/RES/340(1973)'],
    ],
    [
      'Assembly resolutions 3411 A and B (XXX)',
      ['Assembly resolutions 3411 A → A/RES/3411A(XXX)', 'B (XXX) → A/RES/3411B(XXX)'],
    ],
    ['General Assembly resolution 57/270 B', ['General Assembly resolution 57/270 B → A/RES/57/270B']],
    [
      'General Assembly resolutions 48/223 A to C.',
      ['General Assembly resolutions 48/223 A → A/RES/48/223A', 'C → A/RES/48/223C'],
    ],
    ['General Assembly resolution 3363 (XXX)', ['General Assembly resolution 3363 (XXX) → A/RES/3363(XXX)']],
    ['the Assembly (resolution 217 A (III)) declared', ['resolution 217 A (III) → A/RES/217A(III)']],
    ['General Assembly resolution S-13/2', ['General Assembly resolution S-13/2 → A/RES/S-13/2']],
    ['resolution ES-8/2', ['resolution ES-8/2 → A/RES/ES-8/2']],
    [
      'Economic and Social Council resolutions 1997/2 and 1721 (LIII)',
      ['Economic and Social Council resolutions 1997/2 → E/RES/1997/2', '1721 (LIII) → E/RES/1721(LIII)'],
    ],
    ['Human Rights Council resolution S-9/1', ['Human Rights Council resolution S-9/1 → A/HRC/RES/S-9/1']],
    ['Council resolution 1325 (2000)', ['Council resolution 1325 (2000) → S/RES/1325(2000)']],
    [
      'the UN Security Council Resolution 1325 (2000)',
      ['UN Security Council Resolution 1325 (2000) → S/RES/1325(2000)'],
    ],
    ['resolution 60/1 of the General Assembly', ['resolution 60/1 → A/RES/60/1']],
    ['The Assembly, in its resolution 60/1,', ['resolution 60/1 → A/RES/60/1'], council],
    ['Recalling its resolution 60/1', ['resolution 60/1 → A/RES/60/1'], assembly],
    [
      'Noting a report of the Human Rights Council, recalling its resolution 60/1',
      ['resolution 60/1 → A/RES/60/1'],
      assembly,
    ],
    ['GA res. 60/1', []],
    ['resolution\u00A0661\u00A0(1990)', ['resolution\u00A0661\u00A0(1990) → S/RES/661(1990)']],
    ['resolu- tion 661 (1990)', ['resolu- tion 661 (1990) → S/RES/661(1990)']],
    ['RESOLUTION 661 (1990)', ['RESOLUTION 661 (1990) → S/RES/661(1990)']],
    ['Securily Conncil resolution 661 (1990)', ['Securily Conncil resolution 661 (1990) → S/RES/661(1990)']],
    [
      'resolutions 568 (1985), S71 (1985) and 580 (1985)',
      ['resolutions 568 (1985) → S/RES/568(1985)', '580 (1985) → S/RES/580(1985)'],
    ],
    [
      'resolutions 432 (1978). 435 (1978)',
      ['resolutions 432 (1978) → S/RES/432(1978)', '435 (1978) → S/RES/435(1978)'],
    ],
  ]);
});

describe('what is no resolution of a series is none', () => {
  const words = [
    ...[
      'The resolution of conflicts in 1990',
      'E/CN.9 24/7 a resolution',
      'paragraph 2 above',
      'the resolution 13 August 1948',
    ],
    ...['decision 49/127', 'the numbers 49/127 and 50/123', 'a 1/2 resolution', 'chap. I, resolution 1, annex'],
    ...['Commission on Human Rights resolution 1992/55', 'World Health Assembly resolution 45/35', 'resolution 1997/2'],
    ...[
      'OAS General Assembly resolution 49/127',
      'Governing Council resolution 5/3',
      'resolution 49/127/3',
      'resolution 49/127',
    ],
    'the General Assembly of the Organization of American States, in resolution 49/127',
    'General Assembly resolution 661 (1990)',
  ];
  for (const text of words) it(text, () => assert.deepEqual(citesIn(text), []));
});

describe('words that read like a citation and name nothing certain are told', () => {
  const rows: readonly Row[] = [
    ['resolution 13 of the conference', ['resolution 13']],
    ['see resolution 49/127', ['resolution 49/127']],
    ['Commission on Human Rights resolution 1992/55', ['Commission on Human Rights resolution 1992/55']],
    ['resolutions 568 (1985) and S71 (1985)', ['S71 (1985)']],
    ['see resolution 49/127', [], { ignored: ['Resolution 49/127'] }],
    ['Resolution 49/127', [], { symbol: 'A/RES/49/127' }],
    ['the resolution of 13 August 1948', []],
    ['chap. I, resolution 1, annex', []],
  ];
  for (const [text, found, citing] of rows) it(text, () => assert.deepEqual(unresolvedIn(text, citing), found));
});

describe('a number alone is that of the one resolution of the register that has it', () => {
  const authorities = [makeAuthority('a-res-49-127', 'resolution', { symbol: 'A/RES/49/127' })];
  table([['see resolution 49/127', ['resolution 49/127 → A/RES/49/127'], { authorities }]]);
});

describe('a paragraph that is named with its resolution is meant', () => {
  table([
    ['paragraph 2 of resolution 660 (1990)', ['paragraph 2 of resolution 660 (1990) → S/RES/660(1990) ¶ 2']],
    [
      'operative paragraph 4 of its resolution 660 (1990)',
      ['operative paragraph 4 of its resolution 660 (1990) → S/RES/660(1990) ¶ 4'],
    ],
    [
      'paragraphs 2 and 3 of resolution 660 (1990)',
      ['paragraphs 2 → S/RES/660(1990) ¶ 2', '3 of resolution 660 (1990) → S/RES/660(1990) ¶ 3'],
    ],
    ['resolution 660 (1990), para. 2.', ['resolution 660 (1990), para. 2 → S/RES/660(1990) ¶ 2']],
    [
      'resolution 660 (1990) of 2 August 1990, paragraphs 2 and 4 (b)',
      ['resolution 660 (1990) of 2 August 1990, paragraphs 2 → S/RES/660(1990) ¶ 2', '4 (b) → S/RES/660(1990) ¶ 4 (b)'],
    ],
    ['resolution 660 (1990), paragraph 2 of the annex', ['resolution 660 (1990) → S/RES/660(1990)']],
    ['preambular paragraph 2 of resolution 660 (1990)', ['resolution 660 (1990) → S/RES/660(1990)']],
    [
      'paragraph 2 of resolutions 660 (1990) and 661 (1990)',
      ['resolutions 660 (1990) → S/RES/660(1990)', '661 (1990) → S/RES/661(1990)'],
    ],
  ]);
});

describe('a document does not name itself by its own number', () => {
  table([['Resolution 661 (1990) of 6 August 1990, S/RES/661 (1990)', [], { symbol: 'S/RES/661(1990)', ...council }]]);
});
