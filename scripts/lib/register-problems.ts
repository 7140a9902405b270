import type { Authority, AuthorityId } from '../../src/domain/authority.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { foldWords } from '../../src/ingest/cite/citation-index.ts';
import { placeInFacts } from '../../src/ingest/facts.ts';
import type { StoredAuthority } from './register.ts';

/**
 * Checks the entries of a register against one another: no two have one name, one symbol or one sales number, what they
 * belong to or wait for is an entry, and nothing belongs to itself. A short form may be that of several.
 */
export function checkRegister(stored: readonly StoredAuthority[]): Problem[] {
  const byId = new Map(stored.map(({ authority }) => [authority.id, authority]));
  return [
    ...findShared(stored, namesOf, foldWords),
    ...findShared(stored, ({ symbol, salesNumber }) => [symbol, salesNumber].filter((one) => one !== undefined)),
    ...stored.flatMap((one) => [...findUnknown(one, byId), ...findCircle(one, byId)]),
  ];
}

function namesOf({ label, variants }: Authority): string[] {
  return [label, ...variants];
}

function findShared(
  stored: readonly StoredAuthority[],
  valuesOf: (authority: Authority) => readonly string[],
  fold: (value: string) => string = (value) => value,
): Problem[] {
  const all = stored.flatMap((one) =>
    [...new Map(valuesOf(one.authority).map((value) => [fold(value), value]))].map(([key, value]) => ({
      ...one,
      key,
      value,
    })),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      invalid(
        other,
        other.value,
        `“${other.value}” is also in ${first?.file}: nobody can tell which of the two is meant.`,
      ),
    ),
  );
}

function findUnknown(one: StoredAuthority, byId: ReadonlyMap<AuthorityId, Authority>): Problem[] {
  const { partOf, shortForms } = one.authority;
  const named = new Set([partOf, ...shortForms.map(({ after }) => after)]);
  return [...named]
    .filter((id) => id !== undefined && !byId.has(id))
    .map((id) => invalid(one, `${id}`, `There is no entry “${id}”.`));
}

function findCircle(one: StoredAuthority, byId: ReadonlyMap<AuthorityId, Authority>): Problem[] {
  const above = new Set<AuthorityId>();
  for (let id = one.authority.partOf; id !== undefined && !above.has(id); id = byId.get(id)?.partOf) above.add(id);
  return above.has(one.authority.id) ? [invalid(one, 'partOf', 'The entry belongs, over others, to itself.')] : [];
}

function invalid(written: StoredAuthority, words: string, reason: string): Problem {
  return {
    code: 'authority-invalid',
    place: placeInFacts(written, words),
    reason,
    hint: 'correct one of the entries; content/README.md explains what an entry of the register has.',
  };
}
