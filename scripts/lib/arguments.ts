import { parseArgs } from 'node:util';

/** An option of a command, as `parseArgs` takes it. */
export interface OptionConfig {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
}

/** What the options of a command come to: a string or a boolean each, undefined where none was given and none is preset. */
export type Options<Config extends Record<string, OptionConfig>> = ReturnType<
  typeof parseArgs<{ options: Config }>
>['values'];

/**
 * Reads the options of a command. One that the command does not know, or that lacks its value, ends the program with a
 * sentence and the options there are; nothing has happened by then.
 */
export function readOptions<const Config extends Record<string, OptionConfig>>(config: Config): Options<Config> {
  return readArguments(config, 0).values;
}

/** Reads the options of a command, and up to `most` words that belong to none; more end the program as well. */
export function readArguments<const Config extends Record<string, OptionConfig>>(
  config: Config,
  most: number,
): { readonly values: Options<Config>; readonly words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ options: config, allowPositionals: most > 0 });
    if (positionals.length > most) throw new Error(`Nothing is known of “${positionals[most]}”.`);
    return { values, words: positionals };
  } catch (error) {
    refuseCommandLine(error, 'The options are:', config);
  }
}

/** Ends the program with what is wrong with its command line, and with the options there are. */
export function refuseCommandLine(error: unknown, usage: string, config: Record<string, OptionConfig>): never {
  const known = Object.entries(config).map(([name, { type }]) => (type === 'string' ? `--${name} …` : `--${name}`));
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`${usage} ${known.join('  ')}`);
  process.exit(2);
}
