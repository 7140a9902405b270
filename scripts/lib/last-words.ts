import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitWords } from '../../src/search/fold.ts';

/** What of the data of a document is needed here. */
const unitsSchema = z.object({
  units: z.array(z.object({ anchor: z.string(), number: z.string().optional(), text: z.string() })),
});

/**
 * Gives the last word of each unit of a document, by its anchor, as the data beside its page has it: Pagefind closes a
 * unit with a full stop where it has none.
 */
export function readLastWords(site: string, address: string): ReadonlyMap<string, string | undefined> {
  const data: unknown = JSON.parse(readFileSync(join(site, address.replace(/\/$/, '.json')), 'utf8'));
  const { units } = unitsSchema.parse(data);
  return new Map(units.map(({ anchor, number = '', text }) => [anchor, splitWords(`${number} ${text}`).at(-1)]));
}
