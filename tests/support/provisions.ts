import assert from 'node:assert/strict';
import { provisionCellNames, wordsOf } from '../../src/domain/provision.ts';
import { readProvisions } from '../../src/provisions/provisions.ts';
import { ingestText } from './reading.ts';

/** A resolution with an operative part of those paragraphs, each with its number, as its source has it. */
export function resolutionOf(...paragraphs: readonly string[]): string {
  return ['The General Assembly,', 'Recalling its resolutions,', ...paragraphs].join('\n\n');
}

/**
 * Reads the provisions of a resolution of 20 December 2003 with one operative paragraph, or with those given; "^" before
 * words that a paragraph above has, and of each row the unit, if it is not the first.
 *
 * @example provisionsOf('Urges States to act') => ['Urges | States | to act | —']
 */
export function provisionsOf(text: string, facts: Readonly<Record<string, unknown>> = {}): string[] {
  const source = /^\d/.test(text) ? resolutionOf(...text.split('\n')) : resolutionOf(`1. ${text}`);
  const { record, units, problems } = ingestText('resolution', source, {
    date: '2003-12-20',
    supplied: ['title', 'symbol', 'organ', 'date'],
    ...facts,
  });
  assert.ok(record, JSON.stringify(problems));
  const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
  return readProvisions(record, units).map((provision) => {
    const cells = provisionCellNames.map((cell) => {
      const passage = provision[cell];
      return passage ? `${passage.unit === provision.unit ? '' : '^'}${wordsOf(byAnchor, passage)}` : '—';
    });
    return `${provision.unit === 'op-1' ? '' : `${provision.unit}: `}${cells.join(' | ')}`;
  });
}
