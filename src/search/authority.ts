/** A thing that the texts name, as search needs it: under which names, and where it leads. */
export interface SearchAuthority {
  readonly id: string;
  readonly label: string;
  /** Every name it goes by, acronyms among them. */
  readonly names: readonly string[];
  readonly symbol?: string;
  /** Its page in the register, or its document where the library has it. */
  readonly url: string;
  readonly isHeld: boolean;
  /** Where the texts name it. */
  readonly mentions: readonly { readonly url: string; readonly label: string }[];
}
