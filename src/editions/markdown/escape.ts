/**
 * Every character that Markdown, in any of its kinds, can take for markup within a line, wherever it stands; and what
 * GitHub’s Markdown knows web and mail addresses by, in which it would take no escape for one.
 */
const inLine = /[\\`*_[\]<>&|~$^{}!@]|:(?=\/\/)|(?<=www)\./gi;

/** What Markdown takes for markup where a line begins: headings, lists, rules, underlines of headings, definitions. */
const atStart = /^(\s*)(?:([#+=:-])|(\d{1,9})([.)]))/;

/**
 * Writes text so that Markdown shows exactly its characters, wherever in a line it stands.
 *
 * @example escapeMarkdown('1. [a] *b*') => '1. \\[a\\] \\*b\\*'
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(inLine, '\\$&');
}

/**
 * Keeps the beginning of a line from being taken for markup.
 *
 * @example escapeLineStart('1. Urges') => '1\\. Urges'
 */
export function escapeLineStart(line: string): string {
  return line.replace(atStart, (_, space: string, mark?: string, number?: string, stop?: string) =>
    mark === undefined ? `${space}${number}\\${stop}` : `${space}\\${mark}`,
  );
}
