import { z } from 'zod';
import { permalink, unitPath } from '../domain/permalink.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { factsOf, type ReferencesByUnit, recordFacts, unitDataSchema, unitsData } from './record-data.ts';

/** A unit by itself, as `/<collection>/<id>/<anchor>.json` gives it. */
export const unitFileSchema = unitDataSchema
  .extend({
    url: z.string().describe('The address of the unit in its document, from the root of the site.'),
    page: z.string().describe('The page that the unit has for itself.'),
    document: z.object(recordFacts).describe('The document that it is a unit of.'),
  })
  .describe('A unit of a document of the library: its words, what they name, and the facts of the document.');
export type UnitFile = z.infer<typeof unitFileSchema>;

/** Gives each unit of a record as a file of its own, in order; `base` is the root of the site. */
export function unitFiles(
  base: string,
  record: CorpusRecord,
  units: readonly Unit[],
  references: ReferencesByUnit,
): UnitFile[] {
  const document = factsOf(base, record);
  return unitsData(record, units, references).map((data) => ({
    ...data,
    url: permalink(base, record, data.anchor),
    page: unitPath(base, record, data.anchor),
    document,
  }));
}
