import type { Problem } from '../../../src/domain/problem.ts';
import type { BuiltSite } from '../built-site.ts';
import { shownPath } from '../library.ts';

/** Finds the addresses that were given out and that no page of the built site answers. */
export function checkPermalinks({ folder, files, ids, ledger }: BuiltSite): Problem[] {
  return ledger.flatMap((address) => {
    const [path = '', anchor] = address.split('#');
    const idsThere = ids.get(path);
    const answered = anchor === undefined ? idsThere !== undefined || files.has(path) : idsThere?.has(anchor);
    if (answered) return [];
    const loss = idsThere ? 'its page was built without that id' : 'no page was built for it';
    return [
      {
        code: 'lost-permalink',
        place: {
          file: shownPath(folder, path.endsWith('/') ? `${path}index.html` : path),
        },
        reason: `${address} was published, and ${loss}.`,
        hint: 'let the page be made and its component set the id; to withdraw the address, delete it in the ledger.',
      } as const,
    ];
  });
}
