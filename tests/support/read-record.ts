import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readTexts } from '../../scripts/lib/ingest-library.ts';
import { plainText } from '../../src/domain/inline.ts';
import type { CorpusRecord } from '../../src/domain/record.ts';
import type { Unit, UnitKind } from '../../src/domain/unit.ts';

/** Questions a test asks of a record of content/. */
export interface RecordReading {
  readonly record: CorpusRecord;
  readonly units: readonly Unit[];
  readonly unit: (anchor: string) => Unit;
  readonly text: (anchor: string) => string;
  /** The first words of a unit. */
  readonly opening: (anchor: string, words: number) => string;
  /** The anchors of a kind, in order. */
  readonly anchors: (kind: UnitKind) => string[];
  /** The textual notes on a unit: the code and what it quotes. */
  readonly notes: (anchor: string) => [code: string, quote: string][];
}

const texts = await readTexts(fileURLToPath(new URL('../../content/', import.meta.url)));

/** Gives a record of content/ as it is read now. */
export function readRecord(id: string): RecordReading {
  const found = texts.find(({ record }) => record?.id === id);
  assert.ok(found?.record, `content/ gives no record ${id}`);
  const { record, units } = found;
  const unit = (anchor: string): Unit => {
    const one = units.find((each) => each.anchor === anchor);
    assert.ok(one, `${id} has no ${anchor}`);
    return one;
  };
  const text = (anchor: string): string => plainText(unit(anchor).children);
  return {
    record,
    units,
    unit,
    text,
    opening: (anchor, words) => text(anchor).split(' ').slice(0, words).join(' '),
    anchors: (kind) => units.filter((each) => each.kind === kind).map(({ anchor }) => anchor),
    notes: (anchor) => record.notes.filter((note) => note.unit === anchor).map(({ code, quote }) => [code, quote]),
  };
}
