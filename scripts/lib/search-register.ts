import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePaths } from '../../src/domain/permalink.ts';
import { type ReferenceData, referenceDataSchema } from '../../src/editions/reference-data.ts';
import type { SearchAuthority } from '../../src/search/authority.ts';
import type { NamingFile } from '../../src/search/naming.ts';
import { readRegister } from './register.ts';

/** What search needs of the register. */
export interface SearchRegister {
  /** The entries that an editor has described, with all names that the register has for them. */
  readonly authorities: readonly SearchAuthority[];
  readonly naming: NamingFile;
}

/** Reads what search needs of the register of a built site, which stands at `base`. */
export async function readSearchRegister(
  site: string,
  { content, base }: { readonly content: string; readonly base: string },
): Promise<SearchRegister> {
  const data: unknown = JSON.parse(await readFile(join(site, sitePaths.referencesData('')), 'utf8'));
  const { entries } = referenceDataSchema.parse(data);
  return { authorities: await findAuthorities(entries, content), naming: makeNaming(entries, base) };
}

type Entries = ReferenceData['entries'];

async function findAuthorities(entries: Entries, content: string): Promise<SearchAuthority[]> {
  const { authorities } = await readRegister(content);
  const described = new Map(authorities.map((authority) => [`${authority.id}`, authority]));
  return entries.flatMap(({ id, label, symbol, url, held, officialLink }) => {
    const variants = described.get(id)?.variants;
    if (variants === undefined) return [];
    return [
      {
        label,
        names: [...new Set([label, ...variants])].filter((name) => !name.includes('(')),
        ...(symbol !== undefined && { symbol }),
        url,
        isHeld: held,
        ...(officialLink !== undefined && { officialLink }),
      },
    ];
  });
}

/** Turns the register with its backlinks into the units with what they name. */
export function makeNaming(entries: Entries, base: string): NamingFile {
  const named = entries.filter(({ mentions }) => mentions.length > 0);
  const places = named.flatMap(({ mentions }, place) =>
    [...new Set(mentions.map(({ url }) => url.slice(base.length)))].map((unit) => ({ unit, place })),
  );
  const units = Map.groupBy(places, ({ unit }) => unit);
  return {
    entries: named.map(({ id, label }) => [id, label]),
    units: Object.fromEntries(
      [...units]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([unit, all]) => [unit, all.map(({ place }) => place)]),
    ),
  };
}
