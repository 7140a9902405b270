import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';

interface Program {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The browser stays on this machine: it asks no other host, and has nothing to say to its maker. */
const launchArguments = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Opens a real Chromium: the one that CHROME_PATH names, else one that is installed, else the one that the package
 * `@sparticuz/chromium` carries for Linux. Needs no system package and no network.
 */
export async function openBrowser(): Promise<Browser> {
  const asked = process.env['CHROME_PATH'];
  if (asked) return launch({ path: asked });
  for (const path of findInstalled()) {
    try {
      return await launch({ path });
    } catch {
      // A name on the path can be a mere stand-in for a package that is not there: another browser may do.
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return launch(await prepareBundled());
  throw new Error('There is no browser for the tests: install Chrome or Chromium, or name its program in CHROME_PATH.');
}

async function launch({ path, env = {} }: Program): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: launchArguments,
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
}

function findInstalled(): string[] {
  return placesToLook().filter((path) => existsSync(path));
}

function placesToLook(): string[] {
  if (process.platform === 'darwin') {
    const applications = ['/Applications', join(homedir(), 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return applications.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Unpacks the bundled Chromium once; it brings its own libraries where the machine lacks them, and one more font. */
async function prepareBundled(): Promise<Program> {
  const home = await unpackOnce();
  const path = join(home, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  if (await canRun(path)) return { path, env: fonts };
  const libraries = [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(
    (folder) => folder !== '',
  );
  return {
    path,
    env: { ...fonts, LD_LIBRARY_PATH: libraries.join(delimiter) },
  };
}

async function canRun(path: string): Promise<boolean> {
  return promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  );
}

/** The machine's own fonts, and after them the bundled one, so that a machine without fonts still shows letters. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`;

/** Unpacks beside its final place and then renames, so that test files which run at once never see half a browser. */
async function unpackOnce(): Promise<string> {
  const entry = import.meta.resolve('@sparticuz/chromium');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(new URL('../package.json', entry), 'utf8')));
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  try {
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) =>
      fileURLToPath(new URL(`../bin/${name}`, entry)),
    );
    await inflate(entry, archives, staging);
    await writeFile(join(staging, 'fonts.conf'), fontSettings);
    await rename(staging, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return home;
}

/** The package unpacks into the temporary folder of its process, and nowhere else: so it gets a process of its own. */
async function inflate(entry: string, archives: readonly string[], folder: string): Promise<void> {
  const script = `
    const [entry, ...archives] = process.argv.slice(1);
    const { inflate } = await import(entry);
    await Promise.all(archives.map((archive) => inflate(archive)));
  `;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, entry, ...archives], {
    env: { ...process.env, TMPDIR: folder },
  });
}
