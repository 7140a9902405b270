/**
 * Writes how many there are of something.
 *
 * @example counted(1, 'paragraph') => '1 paragraph'
 * @example counted(1200, 'document') => '1,200 documents'
 */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
