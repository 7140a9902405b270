/** The attributes of an element, under their names. */
export type Attributes = Readonly<Record<string, string>>;

/** Follows what stands inside a link, to say what the link is called. */
export interface LinkName {
  open(tag: string, attributes: Attributes): void;
  text(text: string): void;
  /** Tells whether it was the link that closed. */
  close(): boolean;
  /** What a screen reader says for the link, as far as the link itself tells; empty where nothing names it. */
  read(): string;
}

/**
 * Starts to follow a link that has these attributes. What a label or an `alt` says stands for all inside its element;
 * what is hidden is not said.
 *
 * @example <a href="#op-2" aria-label="Operative paragraph 2">¶</a> => 'Operative paragraph 2'
 */
export function startName(link: Attributes): LinkName {
  const label = saidInstead('a', link)?.trim();
  let words = '';
  let depth = 0;
  let labelledFrom = Number.POSITIVE_INFINITY;
  return {
    open(tag, attributes) {
      depth += 1;
      if (depth > labelledFrom) return;
      const instead = saidInstead(tag, attributes);
      if (instead === undefined) return;
      words += instead;
      labelledFrom = depth;
    },
    text(text) {
      if (depth < labelledFrom) words += text;
    },
    close() {
      if (depth === labelledFrom) labelledFrom = Number.POSITIVE_INFINITY;
      depth -= 1;
      return depth < 0;
    },
    read: () => label || words.replaceAll(/\s+/g, ' ').trim(),
  };
}

function saidInstead(tag: string, attributes: Attributes): string | undefined {
  if (tag === 'template' || attributes['aria-hidden'] === 'true') return '';
  return attributes['aria-label'] ?? attributes['alt'];
}
