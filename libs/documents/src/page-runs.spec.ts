import { describe, expect, it } from '@jest/globals';
import type { Block } from './administrative-document.js';
import { annexPageRuns, pageRuns } from './page-runs.js';

const text: Block = { kind: 'PARAGRAPH', text: 'lời' };
const head: Block = { kind: 'ARTICLE', label: 'Biểu 1.', title: 'Kết quả' };
const table: Block = { kind: 'TABLE', columns: [{ title: 'TT', share: 1 }], rows: [] };
const wide: Block = { ...table, landscape: true };

describe('The pages of a body', () => {
  it('stand upright where nothing is wide', () => {
    expect(pageRuns([text, head, table])).toEqual([{ landscape: false, blocks: [text, head, table] }]);
    expect(pageRuns([])).toEqual([{ landscape: false, blocks: [] }]);
  });

  it('turn for a wide table and back after it', () => {
    expect(pageRuns([text, wide, wide, text])).toEqual([
      { landscape: false, blocks: [text] },
      { landscape: true, blocks: [wide, wide] },
      { landscape: false, blocks: [text] },
    ]);
  });

  it('take the headings directly above the table along', () => {
    expect(pageRuns([head, text, head, head, wide, head])).toEqual([
      { landscape: false, blocks: [head, text] },
      { landscape: true, blocks: [head, head, wide] },
      { landscape: false, blocks: [head] },
    ]);
  });

  it('are upright at the beginning and the end, for the heading and the signatures', () => {
    expect(pageRuns([wide]).map(({ landscape }) => landscape)).toEqual([false, true, false]);
  });

  it('do not turn for a table of which nothing is shown', () => {
    expect(pageRuns([{ ...wide, columns: [] }])).toHaveLength(1);
  });
});

describe('The pages of an annex', () => {
  const title = 'Biểu';

  it('turn with a wide table at once, and not back after it', () => {
    expect(annexPageRuns({ title, body: [wide] })).toEqual([{ landscape: true, blocks: [wide] }]);
    expect(annexPageRuns({ title, body: [text, wide] })).toEqual([
      { landscape: false, blocks: [text] },
      { landscape: true, blocks: [wide] },
    ]);
  });

  it('all lie on their side where the annex says so', () => {
    expect(annexPageRuns({ title, landscape: true, body: [text, table, text] })).toEqual([
      { landscape: true, blocks: [text, table, text] },
    ]);
  });

  it('are there for an annex that says nothing', () => {
    expect(annexPageRuns({ title, body: [] })).toEqual([{ landscape: false, blocks: [] }]);
    expect(annexPageRuns({ title, body: [], landscape: true })).toEqual([{ landscape: true, blocks: [] }]);
  });
});
