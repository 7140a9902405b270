import type { ReferenceRule, ReferenceTarget } from '../../domain/citation.ts';

/** A stretch of a unit’s plain text, in UTF-16 offsets, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that name something, by one of the rules. Several may be found in the same words; one of them is chosen. */
export interface Candidate extends Stretch {
  readonly to: ReferenceTarget;
  readonly rule: ReferenceRule;
  readonly paragraph?: string;
}

/** Words that have the form of a citation, and of which it cannot be told what they name. */
export interface Unresolved extends Stretch {
  readonly because: string;
}
