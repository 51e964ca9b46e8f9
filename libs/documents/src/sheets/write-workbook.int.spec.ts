import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const writer = fileURLToPath(
  new URL('../../../../dist/libs/documents/src/sheets/write-workbook.js', import.meta.url),
);

/** In a process of its own: what Jest holds would hide what is measured. */
const measured = `
  import { Writable } from 'node:stream';
  import { pipeline } from 'node:stream/promises';
  const { writeWorkbook } = await import(${JSON.stringify(writer)});
  const kinds = ['text', 'date', 'number', 'integer', 'percent', 'instant', 'text', 'text', 'text', 'date', 'text', 'number', 'text', 'text'];
  const columns = kinds.map((kind, index) => ({ header: 'Cột ' + index, width: 20, kind }));
  const values = (row) => ({
    text: 'Ủy ban nhân dân xã Tân Lập rà soát hồ sơ tồn đọng số ' + Math.random(), date: '2026-03-01', number: row / 3,
    integer: row, percent: Math.random(), instant: '2026-03-01T07:30:00.000Z',
  });
  async function* rows() {
    for (let row = 0; row < 60_000; row += 1) { const of = values(row); yield kinds.map((kind) => of[kind]); }
  }
  let bytes = 0;
  const sink = new Writable({ write(chunk, _, done) { bytes += chunk.length; setImmediate(done); } });
  gc();
  const idle = process.memoryUsage().rss;
  await pipeline(writeWorkbook({ name: 'S', title: 'T', columns }, rows()), sink);
  console.log(JSON.stringify({ bytes, growth: process.resourceUsage().maxRSS * 1024 - idle }));
`;

describe('A workbook of 60,000 rows of 14 columns', () => {
  it('is written in less than 150 MB over an idle process', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--expose-gc',
      '--input-type=module',
      '-e',
      measured,
    ]);
    const { bytes, growth } = JSON.parse(stdout) as { bytes: number; growth: number };
    expect(bytes).toBeGreaterThan(4e6);
    expect(growth).toBeLessThan(150e6);
  }, 60_000);
});
