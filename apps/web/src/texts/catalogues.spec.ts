import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { enOfRemediation as en } from '../remediation/texts/en-of-remediation.js';
import { leaves } from './leaves.js';
import { viOfRemediation as vi } from '../remediation/texts/vi-of-remediation.js';

const sources = dirname(dirname(fileURLToPath(import.meta.url)));
const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.') && !/texts\/(vi|en)/.test(file))
  .map((file) => readFileSync(join(sources, file), 'utf8'))
  .join('\n');

const kinds = (catalogue: object) =>
  [...leaves(catalogue)].map(([path, value]) => `${path}: ${typeof value}`).toSorted();
const escaped = (text: string) => text.replaceAll('.', '\\.');

/** Said by its own name, or through a code that picks it from its group: `t.status[status]`. */
function isSaid(path: string): boolean {
  const parts = path.split('.');
  const whole = new RegExp(`\\bt\\.${escaped(path)}\\b`);
  const group = new RegExp(`\\bt\\.${escaped(parts.slice(0, -1).join('.'))}(\\?\\.)?\\[`);
  const handedOn = new RegExp(`\\bt\\.${escaped(parts.slice(0, -1).join('.'))}\\b[^.[\\w]`);
  return whole.test(code) || group.test(code) || (parts.length > 2 && handedOn.test(code));
}

describe('The catalogues of sentences', () => {
  it('say the same things in each language', () => {
    expect(kinds(en)).toEqual(kinds(vi));
  });

  it('leave nothing empty', () => {
    const empty = [...leaves(vi), ...leaves(en)].filter(([, value]) => value === '').map(([path]) => path);
    expect(empty).toEqual([]);
  });

  it('hold nothing that no page says', () => {
    expect([...leaves(vi).keys()].filter((path) => !isSaid(path))).toEqual([]);
  });

  it('never answer with a hole', () => {
    const said = [vi, en].flatMap((catalogue) => [
      catalogue.coverage.sentence({ missing: 3, total: 40, late: 2 }),
      catalogue.myWork.sentence({
        duties: 3,
        overdue: 1,
        dueSoon: 2,
        forOthers: 1,
        requests: 1,
        owedToMe: 1,
      }),
      catalogue.commitment.whoCan('x', null, null),
    ]);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN/);
  });

  it('say first what the reader came for', () => {
    expect(vi.coverage.sentence({ missing: 3, total: 40, late: 2 })).toBe(
      '[3 trên 40](missing) đơn vị chưa ký; [2](late) đã quá hạn.',
    );
    expect(vi.coverage.sentence({ missing: 0, total: 40, late: 0 })).toBe('Cả 40 đơn vị đã ký.');
    expect(
      en.myWork.sentence({ duties: 1, overdue: 0, dueSoon: 0, forOthers: 0, requests: 0, owedToMe: 0 }),
    ).toBe('You have [1 thing](duties) to do, all in time.');
    expect(
      vi.myWork.sentence({ duties: 0, overdue: 0, dueSoon: 0, forOthers: 0, requests: 0, owedToMe: 31 }),
    ).toBe('Hiện không có việc nào chờ đồng chí; [31 việc](owed) đã giao nay quá hạn.');
    expect(
      vi.myWork.sentence({ duties: 0, overdue: 0, dueSoon: 0, forOthers: 0, requests: 2, owedToMe: 0 }),
    ).toBe(
      'Đồng chí hiện không có việc phải thực hiện; [2 đề nghị gia hạn](requests) chờ đồng chí quyết định.',
    );
    expect(
      vi.myWork.sentence({ duties: 0, overdue: 0, dueSoon: 0, forOthers: 3, requests: 0, owedToMe: 0 }),
    ).toBe('Đồng chí hiện không có việc phải thực hiện; [3 bản](forOthers) chờ đồng chí ký thay.');
  });
});
