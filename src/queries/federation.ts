import { readFederation } from '../library/federation.ts';
import { contentFolder } from '../library/location.ts';

/** Gives the addresses of the sites that are searched together with this one. */
export async function getFederation(): Promise<string[]> {
  return readFederation(contentFolder());
}
