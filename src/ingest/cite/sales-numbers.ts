import { salesNumberSchema } from '../../domain/authority.ts';
import type { Candidate } from './candidate.ts';

/** "Sales No. E.95.XIII.18", "Sales No.: E.09.II.D.3", "Sales Nos. E.95.XIII.18 and E.96.IV.8" */
const title = /\bSales\s+Nos?\.?:?\s+(?=[A-Z]\.)/gi;
const number = /[A-Z]\.\s?\d{2}\.\s?[IVX]+\.(?:\s?[A-Z]\.)?\s?\d{1,4}(?![\p{L}\p{N}])/uy;
const separator = /\s*,\s*(?:and\s+)?|\s+and\s+/y;

/**
 * Finds sales numbers of United Nations publications. The first of several has the words “Sales No.” with it.
 *
 * @example findSalesNumbers('(Sales No. E.95.XIII.18)') => “Sales No. E.95.XIII.18”, to E.95.XIII.18
 */
export function findSalesNumbers(text: string): Candidate[] {
  return [...text.matchAll(title)].flatMap(({ 0: words, index }) => {
    const found: Candidate[] = [];
    let start = index;
    let at = index + words.length;
    for (let written = wordsAt(number, text, at); written !== undefined; written = wordsAt(number, text, at)) {
      const end = at + written.length;
      const to = salesNumberSchema.safeParse(written.replaceAll(/\s/g, ''));
      if (to.success) found.push({ start, end, to: to.data, rule: 'sales-number' });
      start = end + (wordsAt(separator, text, end) ?? '').length;
      at = start;
    }
    return found;
  });
}

function wordsAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
