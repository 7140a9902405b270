import assert from 'node:assert/strict';
import { it } from 'node:test';
import { threeLetterLanguage } from '../../src/editions/language.ts';

const codes = {
  en: 'eng',
  fr: 'fra',
  ru: 'rus',
  es: 'spa',
  ar: 'ara',
  'zh-Hant': 'zho',
  de: 'deu',
  srp: 'srp',
  xx: 'und',
};
for (const [tag, code] of Object.entries(codes))
  it(`${tag} is ${code}`, () => {
    assert.equal(threeLetterLanguage(tag), code);
  });
