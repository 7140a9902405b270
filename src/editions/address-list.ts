import { z } from 'zod';

/** Every address that a library has given out, as `/ids.json` gives them: what is promised to stay. */
export const addressListSchema = z
  .object({
    addresses: z.array(
      z.object({
        url: z.string().describe('The address, from the root of the site.'),
        words: z
          .string()
          .exactOptional()
          .describe(
            'Of a part of a text: the first sixteen hexadecimal digits of the SHA-256 sum of its words in UTF-8. The words are its number, a space and its text, or its text alone, as the JSON of its document has them.',
          ),
      }),
    ),
  })
  .describe('Every address that was ever given out. None is withdrawn or gets other words without a word about it.');

/** The addresses as data. */
export type AddressList = z.infer<typeof addressListSchema>;

/** Gives the addresses of a ledger, which are from the root of a site, as data of a site that begins at `base`. */
export function addressList(base: string, ledger: readonly { address: string; words?: string }[]): AddressList {
  return {
    addresses: ledger.map(({ address, words }) => ({
      url: `${base}${address.slice(1)}`,
      ...(words === undefined ? {} : { words }),
    })),
  };
}
