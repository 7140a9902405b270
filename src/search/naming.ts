import { namingName } from './requests.ts';

/** What the units of a library name, as the register has it. */
export interface Naming {
  /** The names for a reader of what is named, by the ids of their entries. */
  readonly labels: ReadonlyMap<string, string>;
  /** The ids of what each unit names, by the address of the unit: `/resolutions/e-res-1997-2/#op-2`. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** The same as the build writes it: entries are told by their place, and stand once. */
export interface NamingFile {
  readonly entries: readonly (readonly [id: string, label: string])[];
  /** The places of the entries that each unit names, by its address without that of the site. */
  readonly units: Readonly<Record<string, readonly number[]>>;
}

/** Nothing named, as long as it is not known. */
export const noNaming: Naming = { labels: new Map(), named: new Map() };

/** Joins what the units of sites name; an entry of one id is the same in all, under the label that the first gives. */
export function joinNamings(sites: readonly { readonly site: string; readonly file: NamingFile }[]): Naming {
  return {
    labels: new Map(sites.toReversed().flatMap(({ file }) => file.entries)),
    named: new Map(
      sites.flatMap(({ site, file }) =>
        Object.entries(file.units).map(
          ([unit, places]) => [`${site}${unit}`, places.flatMap((place) => file.entries[place]?.[0] ?? [])] as const,
        ),
      ),
    ),
  };
}

/** Fetches what the units of sites name. It throws when a site cannot be reached. */
export async function fetchNaming(sites: readonly string[]): Promise<Naming> {
  return joinNamings(await Promise.all(sites.map(async (site) => ({ site, file: await fetchFile(site) }))));
}

async function fetchFile(site: string): Promise<NamingFile> {
  const response = await fetch(`${site}pagefind/${namingName}`);
  // Another site may have been built before there was such a file.
  return response.ok ? response.json() : { entries: [], units: {} };
}
