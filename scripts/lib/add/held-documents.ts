import type { Problem } from '../../../src/domain/problem.ts';
import { normaliseSymbol } from '../../../src/domain/symbol.ts';
import { parseFacts } from '../../../src/ingest/facts.ts';
import { isReceived, readLibrary, receiveText } from '../library.ts';
import { idTaken, symbolHeld, textHeld } from './refusals.ts';

/** What tells one document of a library from another. */
interface Identity {
  readonly id: string;
  readonly symbol?: string | undefined;
  readonly sha256: string;
}

/** The documents that a library holds, by what no two of them may share. */
export class HeldDocuments {
  readonly #ids = new Set<string>();
  readonly #bySymbol = new Map<string, string>();
  readonly #bySum = new Map<string, string>();

  /** Takes note of a document. */
  hold({ id, symbol, sha256 }: Identity): void {
    this.#ids.add(id);
    if (symbol !== undefined) this.#bySymbol.set(normaliseSymbol(symbol) ?? symbol, id);
    this.#bySum.set(sha256, id);
  }

  /** Tells why a text cannot be added: every byte of it is held. */
  refuseText(file: string, sha256: string): Problem | undefined {
    const holder = this.#bySum.get(sha256);
    return holder === undefined ? undefined : textHeld(file, holder);
  }

  /** Tells why a document cannot be added: its symbol is held, or its id taken. */
  refuseDocument(file: string, { id, symbol }: Omit<Identity, 'sha256'>): Problem | undefined {
    const holder = symbol === undefined ? undefined : this.#bySymbol.get(normaliseSymbol(symbol) ?? symbol);
    if (symbol !== undefined && holder !== undefined) return symbolHeld(file, symbol, holder);
    return this.#ids.has(id) ? idTaken(file, id) : undefined;
  }
}

/** Finds the documents that a library holds; one whose facts are not in order still has its text and its name. */
export async function findHeldDocuments(folder: string): Promise<HeldDocuments> {
  const held = new HeldDocuments();
  const { stored } = await readLibrary(folder);
  for (const { id, sha256, facts } of stored.map(receiveText).filter(isReceived)) {
    const parsed = parseFacts(facts);
    held.hold({ id, sha256 });
    if (!Array.isArray(parsed)) held.hold({ id: parsed.id ?? id, symbol: parsed.symbol, sha256 });
  }
  return held;
}
