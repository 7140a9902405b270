const things = [
  ...['article', 'chapter', 'section', 'rule', 'part', 'page', 'item', 'number', 'paragraph', 'table', 'figure'],
  ...['resolution', 'decision', 'regulation', 'principle', 'goal', 'target', 'volume', 'session', 'note', 'footnote'],
];

/**
 * The names of what is known by a number that follows: “paragraph 6”, “resolutions 1 and 2”, “annexes II and III”. The
 * source of a regular expression; capitals are for who uses it. Source: UN Editorial Manual, citations.
 */
export const numberedThing = `(?:(?:${things.join('|')})s?|annex(?:es)?|appendi(?:x|ces))`;
