import { z } from 'zod';

/**
 * The id of a part within its page: public, permanent, made from the document's own numbers and never from its wording.
 * Lower case, `[a-z0-9-]`, opened by the stem of its kind: `op-2`, `fn-7`, `day-2004-10-27`.
 */
export const anchorSchema = z
  .string()
  .regex(/^[a-z]+(?:-[a-z0-9]+)*$/, 'is not an anchor such as op-2')
  .brand<'Anchor'>();
export type Anchor = z.infer<typeof anchorSchema>;

/**
 * Makes an anchor of a stem and the tokens that follow it.
 *
 * @example makeAnchor('op', '2', 'a') => 'op-2-a'
 * @throws when the parts do not make an anchor: a mistake of the program, never of a text
 */
export function makeAnchor(stem: string, ...tokens: readonly string[]): Anchor {
  return anchorSchema.parse([stem, ...tokens].join('-'));
}

/**
 * Makes the token of a printed number: outer punctuation and white space dropped, inner punctuation made a hyphen,
 * lower case, superscript digits made plain. Nothing when no letter or digit is left.
 *
 * @example anchorToken('IV.') => 'iv'
 * @example anchorToken('(a)') => 'a'
 * @example anchorToken('1.2.') => '1-2'
 * @example anchorToken('¹') => '1'
 * @example anchorToken('*') => undefined
 */
export function anchorToken(printedNumber: string): string | undefined {
  const token = printedNumber
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return token === '' ? undefined : token;
}

/**
 * Gives anchors out so that no two on a page are the same: the first to ask gets the anchor, the next the same with
 * `-2`, `-3` …
 */
export class AnchorRegister {
  readonly #taken = new Set<string>();
  readonly #lastSuffix = new Map<string, number>();

  /** Gives the anchor asked for, or the next free one after it. */
  claim(anchor: Anchor): Anchor {
    let free = anchor;
    let suffix = this.#lastSuffix.get(anchor) ?? 1;
    while (this.#taken.has(free)) {
      suffix += 1;
      free = makeAnchor(anchor, `${suffix}`);
    }
    this.#lastSuffix.set(anchor, suffix);
    this.#taken.add(free);
    return free;
  }
}
