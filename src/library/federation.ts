import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The file in which a library names the sites that are searched together with its own; a library need not have one. */
export const federationFile = 'federation.json';

/** The address of a site built by this program, on the same host (`/two/`) or on another (`https://two.example.org/`). */
const siteAddress = z
  .string()
  .regex(/^(?:\/(?!\/)|https:\/\/[^/\s]+\/)(?:[^\s/]+\/)*$/, 'must be a path or an https address that ends in “/”');

const federationSchema = z.array(siteAddress);

/**
 * Gives the addresses of the sites that are searched together with a library’s own; none where it names none.
 *
 * @throws with the file’s name when it is not a list of addresses
 */
export async function readFederation(folder: string): Promise<string[]> {
  const path = join(folder, federationFile);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
    throw error;
  });
  const parsed = federationSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Error(`${federationFile} is no list of addresses: ${parsed.error.issues[0]?.message ?? ''}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
