/** The file in which Netlify, Cloudflare Pages and our own server find the headers of a site. No host gives it out. */
export const headersFile = '_headers';

/** The headers of every path that a pattern means: one path, or all that begin as it does where it ends in `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the headers of a site depend on. */
export interface HeaderOptions {
  /** Where the site lives on its host: `/`, or `/library/`. */
  readonly base: string;
  /** The hashes of the styles that stand inside pages, as a Content-Security-Policy writes them: `'sha256-…'`. */
  readonly styles?: readonly string[];
  /** The hashes of the scripts that stand inside pages. */
  readonly scripts?: readonly string[];
  /** The other hosts whose search indexes are searched with this one: `https://two.example.org`. */
  readonly indexHosts?: readonly string[];
}

/** What a library has no use for. Only names that browsers know: an unknown one makes them complain. */
const unusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** A file whose name tells its content never changes. */
const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The one table of headers. A host joins the values of two rules that mean the same path, so no header stands in two
 * rules that overlap; what no rule caches is asked for anew each time, as every such host has it.
 */
export function headerRules({ base, styles = [], scripts = [], indexHosts = [] }: HeaderOptions): HeaderRule[] {
  const policy = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'connect-src': ["'self'", ...indexHosts],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return [
    {
      pattern: `${base}*`,
      headers: {
        'Content-Security-Policy': Object.entries(policy)
          .map(([directive, values]) => [directive, ...values].join(' '))
          .join('; '),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        // All of it is public and the same for everybody: scripts of other sites may read the data, and search the index.
        'Access-Control-Allow-Origin': '*',
      },
    },
    { pattern: `${base}_astro/*`, headers: forGood },
    { pattern: `${base}pagefind/fragment/*`, headers: forGood },
    { pattern: `${base}pagefind/index/*`, headers: forGood },
  ];
}

/** Writes rules as the text of a `_headers` file. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return ['# Written by the build. The hashes are those of the styles inside its pages.', ...blocks, ''].join('\n');
}

/** Reads the text of a `_headers` file. What is no rule is left out. */
export function parseHeaders(text: string): HeaderRule[] {
  const blocks: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    const block = blocks.at(-1);
    if (line.startsWith('/')) blocks.push({ pattern: line.trim(), headers: {} });
    else if (header?.[1] !== undefined && block) block.headers[header[1]] = (header[2] ?? '').trim();
  }
  return blocks;
}

/**
 * Gives the headers of a path, as a host would send them.
 *
 * @example headersOf(rules, '/_astro/search.B5.js')['Cache-Control'] => 'public, max-age=31536000, immutable'
 */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  const given = rules.filter(({ pattern }) => isMeant(pattern, path)).flatMap(({ headers }) => Object.entries(headers));
  for (const [name, value] of given) {
    const former = sent[name];
    sent[name] = former === undefined ? value : `${former}, ${value}`;
  }
  return sent;
}

function isMeant(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
