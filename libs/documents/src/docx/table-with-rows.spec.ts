import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { allOf, textOf, wordDocument, type WordElement } from '../../../../test/support/word-file.js';
import type { Block } from '../administrative-document.js';
import { renderDocx } from './render-docx.js';

const tableOf = (...rows: string[][]) =>
  ({
    kind: 'TABLE',
    columns: [
      { title: 'Một', share: 1, centred: true },
      { title: 'Hai', share: 2 },
    ],
    rows,
  }) satisfies Block;

const ruledTables = async (body: readonly Block[], annex: readonly Block[] = []): Promise<WordElement[]> => {
  const annexes = [{ title: 'Phụ', body: annex }];
  const document = await wordDocument(await renderDocx(sampleDocument({ body, annexes })));
  return allOf(document, 'w:tbl').filter((table) => textOf(table).startsWith('Một\nHai\n'));
};

describe('Rows of a table in a Word file', () => {
  it('stand in their own table, wherever it is, below its head', async () => {
    const wide = { ...tableOf(['c', 'd']), landscape: true } as const;
    const facts = { kind: 'FACTS', facts: [{ name: 'Tên', value: 'Giá trị' }] } as const;
    const none = { kind: 'TABLE', columns: [], rows: [['không']] } as const;
    const tables = await ruledTables(
      [tableOf(['a', 'b']), facts, none, wide, tableOf()],
      [tableOf(['e', 'f'], ['g', 'h'])],
    );
    const head = 'Một\nHai\n';
    expect(tables.map(textOf)).toEqual([`${head}a\nb\n`, `${head}c\nd\n`, head, `${head}e\nf\ng\nh\n`]);
  });

  it('have a cell for each column, as wide as its head, and none is broken over pages', async () => {
    const [table] = await ruledTables([tableOf(['a', 'b', 'ba'], ['c'], [])]);
    const rows = allOf(table ?? { name: '', attributes: {}, children: [] }, 'w:tr');
    expect(rows.map(textOf)).toEqual(['Một\nHai\n', 'a\nb\n', 'c\n\n', '\n\n']);
    const widths = rows.map((row) => allOf(row, 'w:tcW').map(({ attributes }) => attributes['w:w']));
    expect(new Set(widths.map(String))).toEqual(new Set(['3024,6047']));
    expect(rows.map((row) => allOf(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
    expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    const places = rows.map((row) => allOf(row, 'w:jc').map(({ attributes }) => attributes['w:val']));
    expect(places.slice(1).map(String)).toEqual(Array(3).fill('center,left'));
    const sizes = rows.flatMap((row) => allOf(row, 'w:sz').map(({ attributes }) => attributes['w:val']));
    expect(new Set(sizes)).toEqual(new Set(['24']));
  });

  it('say what they were given, line by line, whatever looks like markup or like the place they are put in', async () => {
    const text = '<camket-rows/>&amp;"\'\n{default-bullet-numbering-0}\u0000 CURRENT ]]>  $& $1';
    const tables = await ruledTables([tableOf([text, text]), tableOf(['sau', '<camket-rows/>'])]);
    const said = text.replace('\u0000', '');
    expect(tables.map(textOf)).toEqual([`Một\nHai\n${said}\n${said}\n`, 'Một\nHai\nsau\n<camket-rows/>\n']);
  });
});
