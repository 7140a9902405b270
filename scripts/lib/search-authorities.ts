import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitePaths } from '../../src/domain/permalink.ts';
import { referenceDataSchema } from '../../src/editions/reference-data.ts';
import type { SearchAuthority } from '../../src/search/authority.ts';
import { readRegister } from './register.ts';

/**
 * Gives what search needs of the register: the entries of a built site that an editor has described, with all names
 * that the register has for them.
 */
export async function readSearchAuthorities(site: string, content: string): Promise<SearchAuthority[]> {
  const data: unknown = JSON.parse(await readFile(join(site, sitePaths.referencesData('')), 'utf8'));
  const { authorities } = await readRegister(content);
  const described = new Map(authorities.map((authority) => [`${authority.id}`, authority]));
  return referenceDataSchema.parse(data).entries.flatMap(({ id, label, symbol, url, held, officialLink }) => {
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
