import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const sources = dirname(dirname(fileURLToPath(import.meta.url)));
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(sources, file), 'utf8');

/** What is there on every page, whichever was opened first. */
const everywhere = /^(styles|page|shell)\//;

/** The names of classes that a component gives. */
const given = (file: string): string[] =>
  [...read(file).matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, plain = '', code = '']) => `${plain} ${code}`.match(/[a-z][a-z0-9-]+/g) ?? [],
  );

/** Every class that is styled, with the folders that style it. */
function styled(): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of files.filter((one) => one.endsWith('.css')))
    for (const [, name = ''] of read(file).matchAll(/\.([a-z][a-z0-9-]+)/g))
      folders.set(name, (folders.get(name) ?? new Set()).add(everywhere.test(file) ? '' : dirname(file)));
  return folders;
}

describe('Styles', () => {
  it('are there on a page that was opened first: another page’s sheet is not', () => {
    const where = styled();
    const borrowed = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        given(file)
          .filter((name) => {
            const folders = where.get(name);
            return folders !== undefined && !folders.has('') && !folders.has(dirname(file));
          })
          .map((name) => `${file}: ${name}`),
      );
    expect(borrowed).toEqual([]);
  });

  it('of what stands on every page stand where every page finds them', () => {
    const where = styled();
    const leaking = files
      .filter((file) => file.endsWith('.css') && !everywhere.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/([^{}@;]+)\{/g)]
          .flatMap(([, selectors = '']) => selectors.split(','))
          .filter((selector) => {
            const names = [...selector.matchAll(/\.([a-z][a-z0-9-]+)/g)].map(([, name = '']) => name);
            return names.length > 0 && names.every((name) => where.get(name)?.has(''));
          })
          .map((selector) => `${file}: ${selector.trim()}`),
      );
    expect(leaking).toEqual([]);
  });
});
