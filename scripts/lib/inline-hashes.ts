import { createHash } from 'node:crypto';

/** The hashes of the styles and scripts that stand inside a page, as a Content-Security-Policy writes them. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** What stands between the name of an element and the end of its tag; the value of an attribute may hold any mark. */
const insideTag = /[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*/.source;

/**
 * A style or a script that stands inside a page; or any other tag, which is passed over whole: what a document has for its
 * description may look like a script. A script from a file has `src`, a block of data a `type`; rules for loading ahead
 * count as a script.
 */
const inlineElement = new RegExp(`<(style|script)\\b(${insideTag})>(.*?)</\\1>|<!--.*?-->|<${insideTag}>`, 'gs');
const isFileOrData = /\b(?:src|type="(?!module|speculationrules|text\/javascript))/;

/**
 * Gives the hashes of what stands inside a page.
 *
 * @example hashInline('<style>p{}</style>').styles => ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"]
 */
export function hashInline(html: string): InlineHashes {
  const found = [...html.matchAll(inlineElement)].flatMap(([, tag, attributes = '', inside = '']) =>
    tag === undefined ? [] : { isStyle: tag === 'style', attributes, inside },
  );
  return {
    styles: found.filter(({ isStyle }) => isStyle).map(({ inside }) => hashOf(inside)),
    scripts: found
      .filter(({ isStyle, attributes }) => !isStyle && !isFileOrData.test(attributes))
      .map(({ inside }) => hashOf(inside)),
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
