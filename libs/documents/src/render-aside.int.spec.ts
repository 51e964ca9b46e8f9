import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { annexTable, sampleDocument } from '../../../test/support/sample-document.js';

const built = (file: string): string =>
  new URL(`../../../dist/libs/documents/src/${file}`, import.meta.url).href;

/** In a process of its own, as built: a thread can't read TypeScript. */
async function run<Answer>(body: string): Promise<Answer> {
  const document = sampleDocument({
    annexes: [{ title: 'Biểu tổng hợp', landscape: true, body: [annexTable(100)] }],
    attachments: [],
  });
  const program = `
    const { renderAside } = await import('${built('render-aside.js')}');
    const { renderDocument } = await import('${built('pdf/render-document.js')}');
    const { renderDocx } = await import('${built('docx/render-docx.js')}');
    const document = ${JSON.stringify(document)};
    document.attachments = [{
      name: 'a.bin', description: 'A', mediaType: 'application/octet-stream', relationship: 'Data',
      createdAt: '2024-01-15T02:30:00Z', bytes: Buffer.from('nội dung'),
    }];
    const at = '2024-01-16T07:05:00Z';
    console.log(JSON.stringify(await (async () => { ${body} })()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  // Each test knows what its own program prints.
  return JSON.parse(stdout) as Answer;
}

describe('A document rendered aside', () => {
  it('is the same to the byte as one rendered in place, in either form', async () => {
    const same = await run<boolean[]>(`
      const pdf = await renderAside({ form: 'PDF', document, at });
      const word = await renderAside({ form: 'WORD', document });
      return [pdf.equals(await renderDocument(document, at)), word.equals(await renderDocx(document))];`);
    expect(same).toEqual([true, true]);
  });

  it('leaves the process free meanwhile', async () => {
    const { aside, here } = await run<{ aside: number; here: number }>(`
      const turnsDuring = async (rendering) => {
        let turns = 0;
        let going = true;
        const turn = () => { turns += 1; if (going) setImmediate(turn); };
        turn();
        await rendering();
        going = false;
        return turns;
      };
      return {
        aside: await turnsDuring(() => renderAside({ form: 'PDF', document, at })),
        here: await turnsDuring(() => renderDocument(document, at)),
      };`);
    expect(here).toBeLessThan(100);
    expect(aside).toBeGreaterThan(1000);
  });

  it('tells what went wrong', async () => {
    const said = await run<string>(`
      return renderAside({ form: 'PDF', document: { ...document, date: undefined }, at }).catch(String);`);
    expect(said).toMatch(/^TypeError: .*undefined/);
  });
});
