import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A symbolic link that npm could not carry: where it stands, and the name beside it that it leads to. */
export interface LibraryLink {
  at: string;
  to: string;
}

/**
 * npm packages cannot hold symbolic links. The package's install script makes them, but npm may block install
 * scripts, so we look ourselves.
 */
export function missingLinks(root: string): LibraryLink[] {
  let listed: { source: string; target: string }[];
  try {
    listed = JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8')) as typeof listed;
  } catch {
    return [];
  }
  return listed
    .map(({ source, target }) => ({
      at: relative('native', target),
      to: join(relative(dirname(target), dirname(source)), basename(source)),
    }))
    .filter(({ at }) => !lstatSync(join(root, at), { throwIfNoEntry: false }));
}

/** Makes the links; one that someone else made meanwhile is as good. */
export function makeLinks(root: string, links: LibraryLink[]): void {
  for (const { at, to } of links) {
    try {
      symlinkSync(to, join(root, at));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
