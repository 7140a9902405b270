import type { OptionConfig, Options } from './arguments.ts';

/** What a build can be told. Commands that share an option take it from here, so that it has one meaning and one default. */
export const buildOptions = {
  /** The folder of the library. */
  content: { type: 'string', default: 'content' },
  /** The folder that the site takes its place in. */
  out: { type: 'string', default: 'dist' },
  /** Where the site lives on its host: `/`, or `/library/`. */
  base: { type: 'string', default: '/' },
  /** The address of the host. */
  site: { type: 'string' },
  /** Fail over a document that has an error. */
  strict: { type: 'boolean', default: false },
  /** Publish what can be of a document that has an error. */
  plain: { type: 'boolean', default: false },
  /** Make no page of its own for each unit, and no data beside it. */
  'no-unit-pages': { type: 'boolean', default: false },
  /** Make no file of the whole library. */
  'no-library': { type: 'boolean', default: false },
  /** Let no reader’s browser keep the site, and remove what it has kept. */
  'no-offline': { type: 'boolean', default: false },
} as const satisfies Record<string, OptionConfig>;

/**
 * Writes the options of a build as a command line has them, for passing them on.
 *
 * @example writeBuildOptions({ content: 'a', strict: true, plain: false, … }) => ['--content=a', '--strict', …]
 */
export function writeBuildOptions(values: Options<typeof buildOptions>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (!Object.hasOwn(buildOptions, name) || value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [`--${name}=${value}`];
  });
}
