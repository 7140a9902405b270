import matter from 'gray-matter';
import { CORE_SCHEMA, dump, load } from 'js-yaml';

/** A file's front matter, not yet checked against a schema, and what follows it. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
}

/** Why a front matter could not be read, and on which line of the file. */
export interface UnreadableFrontMatter {
  readonly reason: string;
  readonly line: number;
}

/**
 * Only YAML, for gray-matter would otherwise run front matter that calls itself JavaScript; and YAML whose dates are
 * text, for its own dates make the second of March of the thirtieth of February.
 */
const yamlOnly = {
  language: 'yaml',
  engines: { yaml: { parse: parseYaml, stringify: writeYaml }, javascript: refuse, js: refuse, json: refuse },
};

/** Reads front matter; gives the reason and the line where it cannot be read as YAML. */
export function parseFrontMatter(text: string): FrontMatter | UnreadableFrontMatter {
  try {
    const { data, content } = matter(text, yamlOnly);
    return { data, body: content };
  } catch (thrown) {
    const { reason, line } = yamlFault(thrown);
    return { reason, line };
  }
}

/** Tells whether front matter could be read. */
export function isReadable(parsed: FrontMatter | UnreadableFrontMatter): parsed is FrontMatter {
  return 'data' in parsed;
}

/**
 * Writes a file with front matter, always in the same form: keys in the order given, no folded lines, then a comment
 * line that says where the file comes from.
 */
export function formatFrontMatter(data: object, comment: string, body: string): string {
  const written = matter.stringify('', data, yamlOnly);
  return `${written.trimEnd().replace(/^---\n/, () => `---\n# ${comment}\n`)}\n\n${body}`;
}

function parseYaml(text: string): object {
  return Object(load(text, { schema: CORE_SCHEMA }) ?? {});
}

function writeYaml(data: object): string {
  return dump(data, { lineWidth: -1, noRefs: true });
}

function refuse(): never {
  throw new Error('the front matter is not YAML');
}

function yamlFault(thrown: unknown): UnreadableFrontMatter {
  const reason = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
  const mark = thrown instanceof Error && 'mark' in thrown ? thrown.mark : undefined;
  const line = typeof mark === 'object' && mark !== null && 'line' in mark ? Number(mark.line) : 0;
  return { reason, line: line + 1 };
}
