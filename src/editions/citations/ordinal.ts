const ordinals: readonly string[] = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  'twentieth',
];

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/**
 * Writes a number as an ordinal, in words to twenty; what is no number stays as it is.
 *
 * @example ordinalWord('3') => 'third'
 * @example ordinalWord('32') => '32nd'
 */
export function ordinalWord(number: string): string {
  if (!/^\d+$/.test(number)) return number;
  const value = Number(number);
  return ordinals[value - 1] ?? `${value}${endings[rules.select(value)] ?? 'th'}`;
}
