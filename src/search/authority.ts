/** A thing that the texts name, as search needs it: under which names, and where it leads. */
export interface SearchAuthority {
  readonly label: string;
  /** Every name it goes by, acronyms among them. */
  readonly names: readonly string[];
  readonly symbol?: string;
  /** Its page in the register, which lists where it is named; its document where the library has it. */
  readonly url: string;
  readonly isHeld: boolean;
  /** An official address, where it is known to be right. */
  readonly officialLink?: string;
}
