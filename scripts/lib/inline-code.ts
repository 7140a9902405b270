import { hash } from 'node:crypto';
import type { Attributes } from './link-name.ts';

/** The types of a script that is no block of data; rules for loading ahead count as a script. */
const scriptTypes = new Set([undefined, '', 'module', 'speculationrules', 'text/javascript']);

/** Tells whether an element is a style or a script that stands inside its page. */
export function isInlineCode(tag: string, { src, type }: Attributes): boolean {
  return tag === 'style' || (tag === 'script' && src === undefined && scriptTypes.has(type));
}

/**
 * Gives the hash of a style or a script, as a Content-Security-Policy writes it.
 *
 * @example hashOf('p{}') => "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"
 */
export function hashOf(code: string): string {
  return `'sha256-${hash('sha256', code, 'base64')}'`;
}
