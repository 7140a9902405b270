import type { SourceFacts } from '../domain/source-facts.ts';
import type { SourceText } from './source-text.ts';

/** The facts of a text whose own cannot be used: only what any text has. Its first words stand for a title. */
export function makePlainFacts(sha256: string, { text }: Pick<SourceText, 'text'>): SourceFacts {
  const words = text.trim().split(/\s+/).slice(0, 10).join(' ');
  const title = words.length > 80 ? `${[...words].slice(0, 80).join('')}…` : words;
  const remarks = { notes: [], provisions: [] };
  return { kind: 'document', title, language: 'en', extent: 'whole', sha256, supplied: ['title'], ...remarks };
}
