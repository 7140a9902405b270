import { iso6393To1, iso6393To2T } from 'iso-639-3';

const threeLettersByTwo = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]));

/**
 * Gives the code of three letters that Akoma Ntoso wants for a language (ISO 639-2, terminological), or `und`, the code
 * for an undetermined one, when the tag names none.
 *
 * @param tag BCP 47
 * @example threeLetterLanguage('en') => 'eng'
 * @example threeLetterLanguage('zh-Hant') => 'zho'
 */
export function threeLetterLanguage(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  const three = threeLettersByTwo.get(language) ?? language;
  return Object.hasOwn(iso6393To2T, three) ? three : 'und';
}
