import { countProblems } from '../report.ts';
import type { Outcome } from './add-texts.ts';
import { findUnsure } from './proposed-facts.ts';

/** Closes the account of many texts: how many of which kind, refused for what, unsure of what, with which problems. */
export function formatSummary({ added, refused, untried }: Outcome, isDryRun: boolean): string {
  const unsure = added.flatMap(({ facts }) => findUnsure(facts).map(({ name }) => name));
  const problems = added.flatMap(({ ingested }) => ingested.problems);
  const rows = [
    [isDryRun ? 'readable' : 'added', `${added.length}${among(added.map(({ ingested }) => ingested.record.kind))}`],
    ['refused', `${refused.length}${among(refused.flatMap(([first]) => first?.code ?? []))}`],
    ['untried', untried > 0 ? `${untried}` : ''],
    ['unsure', unsure.length > 0 ? `${unsure.length} facts${among(unsure)}` : 'nothing'],
    ['problems', countProblems(problems) || 'none'],
  ] as const;
  return rows
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `${name.padEnd(9)} ${words}`)
    .join('\n');
}

/** @example among(['agenda', 'paper', 'agenda']) => ': 2 agenda, 1 paper' */
function among(words: readonly string[]): string {
  if (words.length === 0) return '';
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, { length }]) => `${length} ${word}`);
  return `: ${counts.join(', ')}`;
}
