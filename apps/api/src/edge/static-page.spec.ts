import { describe, expect, it } from '@jest/globals';
import { pageFile } from './static-page.js';

const html = 'text/html,*/*;q=0.8';

describe('a browser that asks for', () => {
  it.each(['/', '/commitments', '/commitments/6c5', '/apiary', '/healthy'])('%s gets the page', (path) =>
    expect(pageFile(path, html)).toBe('index.html'),
  );

  it.each(['/api/units', '/api', '/health/ready', '/metrics'])('%s is not answered by the page', (path) =>
    expect(pageFile(path, html)).toBeUndefined(),
  );

  it('a file gets the file, whatever it accepts', () => {
    expect(pageFile('/assets/main-1a2b.js', html)).toBe('assets/main-1a2b.js');
    expect(pageFile('/seal.svg')).toBe('seal.svg');
  });

  it('data at a view’s address is not shown the page', () => {
    expect(pageFile('/commitments', 'application/json')).toBe('commitments');
  });
});
