import type { Authority, AuthorityId } from '../../domain/authority.ts';
import type { Candidate } from './candidate.ts';
import type { CitationIndex } from './citation-index.ts';
import type { FoundForm, NameForm } from './name-form.ts';

/** What a document has named so far: in the whole of it, and in the unit that is being read. */
export class Named {
  readonly #index: CitationIndex;
  readonly #document = new Set<AuthorityId>();
  readonly #unit = new Set<AuthorityId>();

  constructor(index: CitationIndex) {
    this.#index = index;
  }

  /** Another unit begins. */
  beginUnit(): void {
    this.#unit.clear();
  }

  /** Takes note that something has been named. */
  add({ to }: Pick<Candidate, 'to'>): void {
    const id = this.#index.byTarget.get(to)?.id;
    if (id === undefined) return;
    this.#document.add(id);
    this.#unit.add(id);
  }

  /** Tells whether what a short form waits for has been named before it. */
  allows({ entry, condition }: NameForm): boolean {
    if (condition === undefined) return true;
    const before = condition.within === 'unit' ? this.#unit : this.#document;
    return before.has(entry.id) || (condition.after !== undefined && before.has(condition.after));
  }

  /**
   * Gives the one entry that forms of the same words mean here: a name means its own, a short form one that has been
   * named before; where several have been, none is meant.
   */
  choose(forms: readonly FoundForm[]): { found: FoundForm; entry: Authority } | undefined {
    const names = forms.filter(({ form }) => form.condition === undefined);
    const possible = names.length > 0 ? names : forms.filter(({ form }) => this.allows(form));
    const [found] = possible;
    const entries = new Set(possible.map(({ form }) => form.entry));
    return found !== undefined && entries.size === 1 ? { found, entry: found.form.entry } : undefined;
  }
}
