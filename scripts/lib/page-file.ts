/**
 * Gives the path of the file of a page within its site, from its address without the base.
 *
 * @example pageFileOf('/resolutions/e-res-1997-2/') => 'resolutions/e-res-1997-2/index.html'
 */
export function pageFileOf(address: string): string {
  return address.slice(1).replace(/(?<=^|\/)$/, 'index.html');
}
