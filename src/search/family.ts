/** British and American spellings, each made the American one; applied to both sides, so that only meeting matters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/amme(?=s?$)/, 'am'],
  [/(?<=\w{3}[ns])or(?=s?$)/, 'er'],
  [/is(?=(?:e|es|ed|ing|er|ers|ation|ations)$)/, 'iz'],
  [/(?<=\w{3})our(?=(?:s|ed|ing|able|er|ers)?$)/, 'or'],
  [/(?<=\w{3})tre(?=s?$)/, 'ter'],
  [/ll(?=(?:ed|ing|er|ers|or|ors)$)/, 'l'],
  [/(?<=^(?:def|off|lic))ence(?=s?$)/, 'ense'],
  [/(?<=^(?:judg|acknowledg))ement(?=s?$)/, 'ment'],
];

/** The endings that make one word out of another, the longest first, each with the letters that must be left. */
const endings = (
  'ation4 atory4 ative4 ating4 ator4 ated4 ical5 ment6 ancy5 ' +
  'ance5 ency5 ence5 ant4 ate4 ent6 ity5 ive5 ion5 ing4 ed4 er4 ic5 ly5 al5 y5'
)
  .split(' ')
  .map((row) => [row.slice(0, -1), Number(row.at(-1))] as const);

/**
 * Gives the one spelling of a folded word that its variants share.
 *
 * @example spellingOf('organisations') => 'organizations'
 */
export function spellingOf(word: string): string {
  return spellings.reduce((spelled, [variant, chosen]) => spelled.replace(variant, chosen), word);
}

/**
 * Gives what the words of one family have in common. Cautious: short words keep their endings, for “station” is no kin
 * of “state”.
 *
 * @example familyOf('migratory') => 'migr'
 * @example familyOf('migrants') => 'migr'
 */
export function familyOf(word: string): string {
  const singular = spellingOf(word)
    .replace(/(?<=\w{3})ies$/, 'y')
    .replace(/(?<=\w{2}[^sui])s$/, '');
  const found = endings.find(
    ([ending, least]) => singular.endsWith(ending) && singular.length - ending.length >= least,
  );
  const stem = found ? singular.slice(0, -found[0].length) : singular;
  return stem.length > 5 ? stem.replace(/(?<=[^c])e$/, '') : stem;
}

/**
 * Tells whether two words differ by one letter: one more, one less, another, or two in each other’s place.
 *
 * @example isNear('statisitcs', 'statistics') => true
 */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const restOf = (word: string, skipped: number): string => word.slice(start + skipped);
  const [a = '', b = ''] = restOf(one, 0);
  const isSwap = restOf(other, 0).startsWith(b + a) && restOf(one, 2) === restOf(other, 2);
  return (
    isSwap ||
    restOf(one, 1) === restOf(other, 1) ||
    restOf(one, 1) === restOf(other, 0) ||
    restOf(one, 0) === restOf(other, 1)
  );
}
