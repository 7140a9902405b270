import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Citing, citesIn, makeAuthority, rulesIn } from '../support/citing.ts';

const authorities = [
  makeAuthority('assembly', 'body', { variants: ['General Assembly', 'UN General Assembly'], partOf: 'un' }),
  makeAuthority('un', 'organization', { label: 'United Nations (UN)' }),
  makeAuthority('secretariat', 'body', {
    variants: ['UN Secretariat'],
    shortForms: [{ text: 'the Secretariat', within: 'unit' }],
  }),
  makeAuthority('division', 'body', { variants: ['Population Division'], partOf: 'secretariat' }),
  makeAuthority('group', 'body', {
    variants: ['Global Migration Group'],
    shortForms: [{ text: 'the Group', within: 'document' }],
  }),
  makeAuthority('who', 'organization', { variants: ['World Health Organization', 'WHO'] }),
  makeAuthority('fund', 'organization', { variants: ['United Nations Children’s Fund', 'UNICEF'] }),
  makeAuthority('cairo', 'instrument', { variants: ['Programme of Action of the Cairo Conference'], partOf: 'icpd' }),
  makeAuthority('icpd', 'meeting', { variants: ['Cairo Conference'], year: 1994 }),
  makeAuthority('cairo-10', 'instrument', {
    partOf: 'cairo',
    shortForms: [{ text: 'chapter X', within: 'unit', after: 'cairo' }],
  }),
  makeAuthority('platform', 'instrument', { variants: ['Platform for Action [adopted by the Cairo Conference]'] }),
  makeAuthority('summit', 'instrument', { variants: ['Programme of Action of the World Summit'] }),
  makeAuthority('dialogue', 'meeting', {
    variants: ['High-level Dialogue on Migration', '2006 High-level Dialogue'],
    shortForms: [{ text: 'the Dialogue', within: 'document' }],
    date: '2006-09-14',
  }),
  makeAuthority('forum', 'meeting', {
    variants: ['Forum on Trade'],
    shortForms: [{ text: 'the Dialogue', within: 'document' }],
  }),
  makeAuthority('charter', 'instrument', { variants: ['UN Charter', 'Charter of the United Nations'], partOf: 'un' }),
  makeAuthority('article-1', 'instrument', {
    partOf: 'charter',
    shortForms: [{ text: 'Article 1 (3)', within: 'unit', after: 'charter' }],
  }),
  makeAuthority('report', 'document', { variants: ['Report of the Summit'], salesNumber: 'E.96.IV.8' }),
  makeAuthority('annex', 'instrument', { shortForms: [{ text: 'chap. I, annex', within: 'unit', after: 'report' }] }),
  makeAuthority('annex-2', 'instrument', { shortForms: [{ text: 'annex II', within: 'unit', after: 'report' }] }),
];

function table(rows: readonly (readonly [text: string, found: readonly string[], citing?: Citing])[]): void {
  for (const [text, found, citing] of rows) {
    it(text.replaceAll('\n', ' ⏎ '), () => assert.deepEqual(citesIn(text, { authorities, ...citing }), found));
  }
}

describe('a name that is certain only by what follows is found without that', () => {
  table([
    [
      'the Platform for Action adopted by the Cairo Conference',
      ['Platform for Action → platform', 'Cairo Conference → icpd'],
    ],
    ['the Platform for Action adopted by the Bonn Conference', []],
    ['the Platform for Action', []],
  ]);
});

describe('a name is found however it is written', () => {
  table([
    ['the general assembly', []],
    ['THE GENERAL ASSEMBLY', ['GENERAL ASSEMBLY → assembly']],
    ['the global migration group', ['global migration group → group']],
    ['United Nations Children´s  Fund', ['United Nations Children´s  Fund → fund']],
    ["the united nations children's fund’s aims", ["united nations children's fund → fund"]],
    ['High‑Level\u00A0Dialogue on Migra- tion', ['High‑Level\u00A0Dialogue on Migra- tion → dialogue']],
    ['High level dialogue on migration', ['High level dialogue on migration → dialogue']],
    ['High - level Dialogue on Migration', []],
    ['the Global Migration Groups', []],
    ['the Global Migration, Group', []],
    [
      'Programme of Action of the World Summit and of the Cairo Conference',
      ['Programme of Action of the World Summit → summit', 'Cairo Conference → icpd'],
    ],
    ['persons who may', []],
    ['WHO said so', ['WHO → who']],
    ['PERSONS WHO MAY WORK', []],
    ['PERSONS WHO MAY WORK\nas WHO said', ['WHO → who']],
    ['THE WORK OF UNICEF\nas UNICEF said', ['UNICEF → fund', 'UNICEF → fund']],
    ['THE WORK OF UNICEF', []],
  ]);
});

describe('a name that is only a part of another is not meant', () => {
  table([
    ['the General Assembly of the Organization of American States', []],
    ['the General Assembly of 1990', ['General Assembly → assembly']],
    ['the Population Division of the Secretariat', ['Population Division → division']],
    ['the Population Division of the Ministry', []],
    ['the 2013 High-level Dialogue on Migration', []],
    ['the High-level Dialogue on Migration (2013)', []],
    ['the High-level Dialogue on Migration, held in 2006', ['High-level Dialogue on Migration → dialogue']],
  ]);
});

describe('a short form means what has been named before it', () => {
  table([
    ['the Dialogue', []],
    [
      'the High-level Dialogue on Migration; the Dialogue',
      ['High-level Dialogue on Migration → dialogue', 'Dialogue → dialogue'],
    ],
    [
      'the High-level Dialogue on Migration\nThe Dialogue',
      ['High-level Dialogue on Migration → dialogue', 'Dialogue → dialogue'],
    ],
    ['the Dialogue and the High-level Dialogue on Migration', ['High-level Dialogue on Migration → dialogue']],
    [
      'the High-level Dialogue on Migration and a dialogue, the dialogue',
      ['High-level Dialogue on Migration → dialogue'],
    ],
    ['the Global Migration Group and the Group on Trade', ['Global Migration Group → group']],
    ['the Global Migration Group and the Group of Experts', ['Global Migration Group → group']],
    ['the Global Migration Group and the Group of experts', ['Global Migration Group → group', 'Group → group']],
    ['UN Secretariat\nthe Secretariat', ['UN Secretariat → secretariat']],
    ['UN Secretariat, the Secretariat', ['UN Secretariat → secretariat', 'Secretariat → secretariat']],
    [
      'the 2006 High-level Dialogue, the Forum on Trade, the Dialogue',
      ['2006 High-level Dialogue → dialogue', 'Forum on Trade → forum'],
    ],
  ]);
});

describe('an acronym that a text explains holds from there on', () => {
  table([
    ['GMG', []],
    ['the Global Migration Group (GMG) and GMG', ['Global Migration Group (GMG) → group', 'GMG → group']],
    ['GMG, the Global Migration Group (GMG)\nthe GMG’s', ['Global Migration Group (GMG) → group', 'GMG → group']],
    ['the Global Migration Group (UNDP) and UNDP', ['Global Migration Group → group']],
    ['Women’s Help Office (WHO) and WHO', []],
    ['World Health Organization (WHO) and WHO', ['World Health Organization (WHO) → who', 'WHO → who']],
  ]);

  it('by a rule of its own', () => {
    assert.deepEqual(rulesIn('the Global Migration Group (GMG) and GMG', { authorities }), ['name', 'acronym']);
  });
});

describe('a part belongs to what it is a part of', () => {
  table([
    ['chapter X', []],
    [
      'Programme of Action of the Cairo Conference, in particular chapter X on migration',
      ['Programme of Action of the Cairo Conference → cairo', 'chapter X → cairo-10'],
    ],
    [
      'chapter X of the Programme of Action of the Cairo Conference',
      ['chapter X of the Programme of Action of the Cairo Conference → cairo-10'],
    ],
    [
      'chapter X of the Programme of Action of the World Summit',
      ['chapter X of the Programme of Action of the World Summit → summit'],
    ],
    [
      'Programme of Action of the Cairo Conference and chapter X of the Treaty',
      ['Programme of Action of the Cairo Conference → cairo'],
    ],
    ['Article 1 (3) of the UN Charter', ['Article 1 (3) of the UN Charter → article-1']],
    [
      'Articles 41 and 42 of the Charter of the United Nations',
      ['Articles 41 and 42 of the Charter of the United Nations → charter'],
    ],
    ['Article 2, paragraph 4, of the UN Charter', ['Article 2, paragraph 4, of the UN Charter → charter']],
    [
      'paragraph 5 of the Programme of Action of the World Summit',
      ['paragraph 5 of the Programme of Action of the World Summit → summit ¶ 5'],
    ],
    ['Report of the Summit, chap. I, annex.', ['Report of the Summit → report', 'chap. I, annex → annex']],
    ['Report of the Summit, chap. I, annex I.', ['Report of the Summit → report']],
    ['section 2 of the General Assembly', ['General Assembly → assembly']],
  ]);
});

describe('“Ibid.” is the document of the footnote before it', () => {
  table([
    [
      'fn: Report of the Summit (Sales No. E.96.IV.8), chap. I, annex.\nfn: Ibid., annex II.\nfn: Ibid.',
      [
        ...['Report of the Summit → report', 'Sales No. E.96.IV.8 → E.96.IV.8', 'chap. I, annex → annex'],
        ...['Ibid. → report', 'annex II → annex-2', 'Ibid. → report'],
      ],
    ],
    ['fn: See S/12345, annex.\nfn: Ibid.', ['S/12345 → S/12345', 'Ibid. → S/12345']],
    ['fn: Official Records, document S/4360.\nfn: Ibid., document S/4434.', ['S/4360 → S/4360', 'S/4434 → S/4434']],
    ['fn: S/12345 and S/12346.\nfn: Ibid.', ['S/12345 → S/12345', 'S/12346 → S/12346']],
    ['fn: Ibid.', []],
    ['S/12345\nIbid.', ['S/12345 → S/12345']],
  ]);
});
