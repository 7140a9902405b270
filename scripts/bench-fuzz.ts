import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recordKinds } from '../src/domain/collection.ts';
import { type FuzzResult, fuzz } from './bench/fuzz.ts';
import { isTooLong, longTexts, measureGrowth } from './bench/long-texts.ts';
import { readOptions } from './lib/arguments.ts';

/**
 * Ingests tens of thousands of mutated texts of all kinds, and texts on which a careless pattern would take the square of
 * their length; prints what went wrong, each text as short as it can be, and fails if anything did.
 */
const values = readOptions({
  runs: { type: 'string', default: '30000' },
  seed: { type: 'string', default: '1' },
  texts: { type: 'string', default: resolve(import.meta.dirname, '../content/sources') },
  size: { type: 'string', default: '400000' },
});
const names = readdirSync(values.texts).filter((name) => name.endsWith('.txt'));
const realTexts = names.sort().map((name) => readFileSync(join(values.texts, name), 'utf8'));

const result = fuzz(realTexts, Number(values.seed), Number(values.runs));
printFuzz(result);
const slow = findSlow(Number(values.size));
if (result.failures.length > 0 || slow > 0) process.exitCode = 1;

function printFuzz({ runs, characters, seconds, slowest, failures }: FuzzResult): void {
  console.log(`${runs} texts out of ${names.length} and a grammar, seed ${values.seed}: ${seconds.toFixed(1)} s`);
  console.log(
    `${(runs / seconds).toFixed(0)} texts and ${(characters / seconds / 1e6).toFixed(2)} million characters a second`,
  );
  console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms for a ${slowest.kind} of ${slowest.length} characters`);
  for (const { kind, fault, detail, text } of failures) {
    console.log(`\n${kind}: ${fault}\n  ${detail}\n  text: ${JSON.stringify(text)}`);
  }
  console.log(failures.length === 0 ? 'nothing went wrong\n' : `\n${failures.length} sorts of fault\n`);
}

/** Prints each long text that takes more than its share, and gives how many there are. */
function findSlow(size: number): number {
  let found = 0;
  let longest = { name: '', milliseconds: 0 };
  for (const kind of recordKinds) {
    for (const text of longTexts) {
      const growth = measureGrowth(kind, text, size);
      const name = `${kind}, ${text.name}`;
      if (growth.whole > longest.milliseconds) longest = { name, milliseconds: growth.whole };
      if (!isTooLong(growth)) continue;
      found += 1;
      const times = `${growth.half.toFixed(0)} ms, and for twice as much ${growth.whole.toFixed(0)} ms`;
      console.log(`not linear: ${name}: ${times}, at ${growth.size} characters`);
    }
  }
  const count = recordKinds.length * longTexts.length;
  console.log(
    `${count} long texts of ${size} characters; slowest: ${longest.name}, ${longest.milliseconds.toFixed(0)} ms`,
  );
  return found;
}
