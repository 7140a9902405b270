/**
 * Every character that MDX would not take literally within a line of text, and how it is written instead. Text always
 * follows a tag on the same line, so nothing that is special only at the start of a line (`#`, `-`, `1.`, `import`) can
 * stand there; and the names `export` and `import` are ordinary words. Web and mail addresses need no escape, for no
 * escape would keep GitHub's Markdown from making links of them: `readUnits` reads without it.
 */
export const unsafe: readonly {
  readonly characters: RegExp;
  readonly write: (character: string) => string;
  readonly why: string;
}[] = [
  {
    characters: /[\\`*_[\]{}~]/,
    write: backslash,
    why: 'escapes, code, emphasis, links, expressions, strikethrough',
  },
  {
    characters: /[<>&]/,
    write: backslash,
    why: 'tags and character references',
  },
  {
    characters: /[$^|]/,
    write: backslash,
    why: 'formulas, superscripts and tables, should a later processor know them',
  },
  {
    characters: /[^\S ]/,
    write: reference,
    why: 'tabs and other white space would be folded or end the line',
  },
  {
    characters: /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/,
    write: reference,
    why: 'a reviewer could not see it',
  },
];

/** @example backslash('*') => '\\*' */
function backslash(character: string): string {
  return `\\${character}`;
}

/** @example reference('<') => '&lt;' */
function reference(character: string): string {
  const names: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
  };
  return names[character] ?? `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
