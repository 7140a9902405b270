import { readBuiltSite } from './built-site.ts';

/** A kind of page, and a page that is one. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
}

/** The kinds of page, by what their addresses look like; a page is of the first that fits. */
const forms: Readonly<Record<string, RegExp>> = {
  home: /^\/$/,
  missing: /^\/404\.html$/,
  about: /^\/about\/$/,
  data: /^\/data\/$/,
  notes: /^\/notes\/$/,
  search: /^\/search\/$/,
  concordance: /^\/concordance\/$/,
  'concordance-letter': /^\/concordance\/./,
  register: /^\/references\/$/,
  entry: /^\/references\/./,
  source: /^\/[a-z]+\/[^/]+\/source\/$/,
  named: /^\/[a-z]+\/[^/]+\/named\//,
  'unit-footnote': /^\/[a-z]+\/[^/]+\/fn-[^/]+\/$/,
  unit: /^\/[a-z]+\/[^/]+\/[^/]+\/$/,
  collection: /^\/[a-z]+\/$/,
};

const document = /^\/([a-z]+)\/[^/]+\/$/;

/** Gives the first page of each kind of a built site; of documents, the first of each collection. */
export async function listPageKinds(folder: string): Promise<PageKind[]> {
  const { pages } = await readBuiltSite(folder, { base: '/', ledger: [] });
  const kinds = new Map<string, string>();
  for (const { path } of pages) {
    const name = kindOf(path);
    if (name !== undefined && !kinds.has(name)) kinds.set(name, path);
  }
  return [...kinds].map(([name, path]) => ({ name, path }));
}

/** Tells whether an address is that of a page which a unit has for itself. @example '/resolutions/e-res-1997-2/op-2/' */
export function isUnitPage(path: string): boolean {
  return kindOf(path)?.startsWith('unit') ?? false;
}

/**
 * Names the kind of page that has an address; nothing for what is of none.
 *
 * @example kindOf('/resolutions/e-res-1997-2/') => 'document-resolutions'
 */
export function kindOf(path: string): string | undefined {
  const [name] = Object.entries(forms).find(([, form]) => form.test(path)) ?? [];
  const [, collection] = document.exec(path) ?? [];
  return name ?? (collection && `document-${collection}`);
}
