import { describe, expect, it } from '@jest/globals';
import { scriptsOf, weigh } from './page-budget.mjs';

describe('the script of the page', () => {
  it.each(weigh().map(({ view, kB, most }) => [view, kB, most]))(
    'of %s weighs %d kB of at most %d',
    (_, kB, most) => {
      expect(kB).toBeGreaterThan(10);
      expect(kB).toBeLessThanOrEqual(most);
    },
  );

  it('counts what modules import, each once', () => {
    const manifest = {
      'index.html': { file: 'a.js', imports: ['shared'] },
      view: { file: 'b.js', imports: ['shared', 'index.html'] },
      shared: { file: 'c.js' },
      late: { file: 'd.js' },
    };
    expect(scriptsOf(manifest, ['index.html', 'view'])).toEqual(['a.js', 'c.js', 'b.js']);
    expect(() => scriptsOf(manifest, ['gone'])).toThrow('not in the manifest');
  });
});
