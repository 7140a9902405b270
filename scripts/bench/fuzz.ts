import { type RecordKind, recordKinds } from '../../src/domain/collection.ts';
import { findFault, minimise } from './ingest-check.ts';
import { makeDocument } from './made-document.ts';
import { mutate } from './mutate.ts';
import { startRandom } from './random.ts';

/** A text that was not ingested as it should be, made as short as it can be. */
export interface Failure {
  readonly kind: RecordKind;
  readonly fault: string;
  readonly detail: string;
  readonly text: string;
}

/** What a run of texts came to. */
export interface FuzzResult {
  readonly runs: number;
  readonly characters: number;
  readonly seconds: number;
  /** The text that took longest. */
  readonly slowest: { readonly kind: RecordKind; readonly milliseconds: number; readonly length: number };
  /** One failure for each sort of fault and kind. */
  readonly failures: readonly Failure[];
}

/**
 * Ingests so many mutated texts, one kind after another: every second one is real, the others are made. The seed alone
 * decides which.
 */
export function fuzz(realTexts: readonly string[], seed: number, runs: number): FuzzResult {
  const random = startRandom(seed);
  const failures = new Map<string, Failure>();
  const began = performance.now();
  let slowest: FuzzResult['slowest'] = { kind: 'paper', milliseconds: 0, length: 1 };
  let characters = 0;
  for (let run = 0; run < runs; run += 1) {
    const kind = recordKinds[run % recordKinds.length] ?? 'paper';
    const isReal = Math.floor(run / recordKinds.length) % 2 === 0;
    const original = isReal ? random.pick(realTexts) : makeDocument(seed, random.below(1e6)).text;
    const text = mutate(random, original, realTexts);
    characters += text.length;
    const since = performance.now();
    const found = findFault(kind, text);
    const milliseconds = performance.now() - since;
    if (milliseconds > slowest.milliseconds) slowest = { kind, milliseconds, length: text.length };
    if (found === undefined) continue;
    const [fault, detail] = found;
    const key = `${kind}: ${fault}`;
    if (!failures.has(key)) failures.set(key, { kind, fault, detail, text: minimise(kind, text, fault) });
  }
  return { runs, characters, seconds: (performance.now() - began) / 1000, slowest, failures: [...failures.values()] };
}
