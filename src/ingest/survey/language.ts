import { type Found, foundOn } from './found.ts';
import type { SurveyedText } from './surveyed-text.ts';

/** The official languages that have a script of their own, and the letters of it. */
const scripts: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
];

/** The little words that no sentence of a language does without, where several share a script. */
const littleWords: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] = [
  { language: 'en', words: new Set(['the', 'of', 'and', 'to', 'in', 'that', 'for', 'on']) },
  { language: 'fr', words: new Set(['le', 'la', 'les', 'des', 'et', 'du', 'dans', 'une']) },
  { language: 'es', words: new Set(['el', 'la', 'los', 'las', 'del', 'y', 'que', 'una']) },
];

/** As much of a text as is enough to tell. */
const sampleLength = 20_000;

/** Tells the language of a text by its script or its commonest words; English is assumed where neither tells, unsurely. */
export function findLanguage({ source, printed }: SurveyedText): Found {
  const [first = { number: 1, text: '' }] = printed;
  const sample = source.text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const scripted = scripts.find((one) => (sample.match(one.letters)?.length ?? 0) * 2 > letters);
  if (scripted) return foundOn(first, scripted.language, 'inferred', 'its script');

  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = littleWords
    .map(({ language, words: little }) => ({ language, count: words.filter((word) => little.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const isPlain = best && best.count >= 3 && best.count * 10 >= words.length && best.count >= 2 * (next?.count ?? 0);
  if (isPlain) return foundOn(first, best.language, 'inferred', 'its commonest words');
  return foundOn(first, 'en', 'unsure', 'too little tells');
}
