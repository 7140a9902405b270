import type { Anchor } from '../domain/anchor.ts';
import { formatLineSpan } from '../domain/place.ts';
import { provisionCellNames, provisionCells, wordsOf } from '../domain/provision.ts';
import type { CorpusRecord } from '../domain/record.ts';
import type { Unit } from '../domain/unit.ts';
import { unitLabel } from '../domain/unit-label.ts';
import { readProvisions } from '../provisions/provisions.ts';

/**
 * Writes who is to do what as a table of comma-separated values (RFC 4180): UTF-8, a row of headings, and a row for each
 * provision. Every cell is the document’s own words, unchanged, or empty. None can be taken for a formula by a
 * spreadsheet, for a passage begins with a letter, a figure, a quotation mark or a bracket, and the other columns are ours.
 *
 * @param addressOf the address of a unit
 */
export function writeProvisionTable(
  record: CorpusRecord,
  units: readonly Unit[],
  addressOf: (anchor: Anchor) => string,
): string {
  const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
  const rows = readProvisions(record, units).map((provision) => {
    const unit = byAnchor.get(provision.unit);
    return [
      unit ? unitLabel(unit) : '',
      addressOf(provision.unit),
      ...provisionCellNames.map((cell) => (provision[cell] ? wordsOf(byAnchor, provision[cell]) : '')),
      unit ? formatLineSpan(unit.lines) : '',
    ];
  });
  const head = ['Paragraph', 'Address', ...provisionCellNames.map((cell) => provisionCells[cell]), 'Source lines'];
  return [head, ...rows].map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

/** @example writeField('Cairo, "1994"') => '"Cairo, ""1994"""' */
function writeField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
