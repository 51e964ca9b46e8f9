import { beforeEach, describe, expect, it } from '@jest/globals';
import { cellText } from './cell-text.js';
import type { GridColumn } from './column.js';
import { fromLines, NONE_UNREAD, toLines, type Line } from './line.js';
import { paste } from './paste.js';
import { problemOf } from './problem-of.js';
import { inserted, removed, shifted } from './rows.js';
import type { GridRules } from './rules.js';
import { textsOf } from './texts-of.js';
import { cleared, filledDown } from './write-area.js';
import { settled, writeLine } from './write-line.js';

interface Task {
  readonly id: string;
  readonly what: string;
  readonly money: number | null;
  readonly units: readonly string[];
  readonly day: string;
}

const columns: readonly GridColumn<Task>[] = [
  {
    key: 'what',
    title: 'Nội dung',
    width: 300,
    kind: 'TEXT',
    get: ({ what }) => what,
    set: (row, what) => ({ ...row, what }),
    problem: ({ what }) => (what === '' ? 'Chưa có nội dung' : null),
  },
  {
    key: 'money',
    title: 'Số tiền',
    width: 120,
    kind: 'NUMBER',
    get: ({ money }) => money,
    set: (row, money) => ({ ...row, money }),
  },
  {
    key: 'units',
    title: 'Đơn vị phối hợp',
    width: 200,
    kind: 'MANY',
    options: [
      { value: 'u1', label: 'Phòng Nội vụ' },
      { value: 'u2', label: 'Thanh tra huyện' },
    ],
    get: ({ units }) => units,
    set: (row, units) => ({ ...row, units }),
  },
  {
    key: 'day',
    title: 'Thời hạn',
    width: 120,
    kind: 'CUSTOM',
    format: ({ day }) => day,
    parse: (row, day) =>
      /^\d\d\/\d\d$/.test(day) ? { row: { ...row, day } } : { problem: 'Viết ngày/tháng' },
  },
];

let made = 0;
const task = (given: Partial<Task> = {}): Task => {
  made += 1;
  return { id: `r${made}`, what: '', money: null, units: [], day: '', ...given };
};
const rules: GridRules<Task> = { columns, newRow: task, most: 5, language: 'vi' };
const lines = (...tasks: Partial<Task>[]): readonly Line<Task>[] =>
  tasks.map((one) => ({ row: task(one), unread: NONE_UNREAD }));
const shown = (of: readonly Line<Task>[]) =>
  textsOf(rules, of, { top: 0, left: 0, bottom: of.length - 1, right: 3 });
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

beforeEach(() => {
  made = 0;
});

describe('A paste', () => {
  it('fills cells of every kind and adds the rows that are missing', () => {
    const block = [
      ['Rà soát', '1.250.000', 'Thanh tra huyện; Phòng Nội vụ', '05/03'],
      ['Thu hồi', '', '', '06/03'],
    ];
    const pasted = paste(rules, lines({}), block, area(0, 0));
    expect(shown(pasted.lines)).toEqual(block);
    expect(pasted.lines.map(({ row }) => [row.id, row.money, row.units])).toEqual([
      ['r1', 1_250_000, ['u2', 'u1']],
      ['r2', null, []],
    ]);
    expect(pasted).toMatchObject({ area: area(0, 0, 1, 3), unread: 0, leftOut: 0 });
  });

  it('keeps what a cell can’t take in sight, and the old value no longer beside it', () => {
    const before = lines({ what: 'a', money: 7, day: '01/01' });
    const { lines: after, unread } = paste(
      rules,
      before,
      [['khoảng 3 triệu', 'Phòng lạ', 'quý II']],
      area(0, 1),
    );
    const [line] = after;
    expect(unread).toBe(3);
    expect(shown(after)).toEqual([['a', 'khoảng 3 triệu', 'Phòng lạ', 'quý II']]);
    expect(line?.row.money).toBeNull();
    expect(line && columns.map((column) => problemOf(column, line, 'vi'))).toEqual([
      null,
      { code: 'NOT_A_NUMBER' },
      { code: 'NOT_OFFERED' },
      { words: 'Viết ngày/tháng' },
    ]);
  });

  it('says what found no place: beyond the columns, beyond the most rows', () => {
    const wide = paste(rules, lines({}), [['05/03', 'thừa', '']], area(0, 3));
    expect(wide).toMatchObject({ leftOut: 1, area: area(0, 3) });
    const long = paste(
      rules,
      lines({}),
      Array.from({ length: 8 }, (_, at) => [`${at}`]),
      area(0, 0),
    );
    expect(long.lines).toHaveLength(5);
    expect(long).toMatchObject({ leftOut: 3, area: area(0, 0, 4, 0) });
  });

  it('of one cell, or of what fits, fills all that is selected', () => {
    const three = lines({}, {}, {});
    expect(shown(paste(rules, three, [['x']], area(0, 0, 2, 0)).lines).map(([what]) => what)).toEqual([
      'x',
      'x',
      'x',
    ]);
    expect(paste(rules, three, [['x'], ['y']], area(0, 0, 2, 0)).area).toEqual(area(0, 0, 1, 0));
  });

  it('leaves the rows it does not touch the very same', () => {
    const before = lines({ what: 'a' }, { what: 'b' });
    expect(paste(rules, before, [['c']], area(1, 0)).lines[0]).toBe(before[0]);
  });

  it('writes nothing into a column that is only read', () => {
    const [first, ...others] = columns;
    if (!first) throw new Error('there is a first column');
    const reading = { ...rules, columns: [{ ...first, readOnly: true } as const, ...others] };
    const pasted = paste(reading, lines({ what: 'a' }), [['b', '5']], area(0, 0));
    expect(pasted.lines[0]?.row).toMatchObject({ what: 'a', money: 5 });
    expect(pasted.leftOut).toBe(1);
  });
});

describe('A text that could not be read', () => {
  it('goes when its cell is written, chosen or emptied', () => {
    const [, money] = columns;
    const [line] = lines({});
    if (!money || !line) throw new Error('there is a cell');
    const wrong = writeLine(line, money, 'ba', 'vi');
    expect(wrong.unread).toEqual({ money: 'ba' });
    expect(cellText(money, writeLine(wrong, money, '3', 'vi'), 'vi')).toBe('3');
    expect(settled(wrong, money, wrong.row).unread).toBe(NONE_UNREAD);
    expect(cleared(rules, [wrong], area(0, 1))[0]?.unread).toBe(NONE_UNREAD);
  });

  it('that can be read by now is still not taken silently', () => {
    const [, money] = columns;
    const [line] = lines({});
    if (!money || !line) throw new Error('there is a cell');
    expect(problemOf(money, { ...line, unread: { money: '3' } }, 'vi')).toEqual({ code: 'READABLE_NOW' });
  });

  it('goes to the page by the key of its row and comes back', () => {
    const [line] = lines({});
    const wrong = line ? [{ ...line, unread: { money: 'ba' } }] : [];
    const content = fromLines(wrong, ({ id }) => id);
    expect(content.unread).toEqual({ r1: { money: 'ba' } });
    expect(toLines(content, ({ id }) => id)).toEqual(wrong);
    expect(fromLines(lines({}), ({ id }) => id).unread).toEqual({});
  });
});

describe('Filling down', () => {
  it('copies the first row of what is selected, also what could not be read', () => {
    const [first, second] = lines({ what: 'a' }, { what: 'b', money: 2 });
    if (!first || !second) throw new Error('there are two lines');
    const filled = filledDown(rules, [{ ...first, unread: { money: 'ba' } }, second], area(0, 0, 1, 1));
    expect(shown(filled).map((texts) => texts.slice(0, 2))).toEqual([
      ['a', 'ba'],
      ['a', 'ba'],
    ]);
  });

  it('of one row takes what stands above it', () => {
    expect(shown(filledDown(rules, lines({ what: 'a' }, {}), area(1, 0)))[1]?.[0]).toBe('a');
    const alone = lines({ what: 'a' });
    expect(filledDown(rules, alone, area(0, 0))).toBe(alone);
  });
});

describe('Rows', () => {
  const names = (of: readonly Line<Task>[]) => of.map(({ row }) => row.what).join('');

  it('are put in, as many as there may be', () => {
    expect(names(inserted(rules, lines({ what: 'a' }, { what: 'b' }), 1))).toBe('ab');
    expect(inserted(rules, lines({}, {}), 1, 9)).toHaveLength(5);
  });

  it('are taken out and moved together, what could not be read with them', () => {
    const four = lines({ what: 'a' }, { what: 'b' }, { what: 'c' }, { what: 'd' });
    expect(names(removed(four, 1, 2))).toBe('ad');
    expect(names(shifted(four, 1, 2, -1))).toBe('bcad');
    expect(names(shifted(four, 1, 2, 1))).toBe('adbc');
    expect(shifted(four, 0, 2, -1)).toBe(four);
    expect(shifted(four, 2, 3, 1)).toBe(four);
  });
});
