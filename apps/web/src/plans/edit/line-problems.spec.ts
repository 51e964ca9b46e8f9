import { describe, expect, it } from '@jest/globals';
import { someLine } from '../../../../../test/support/some-plan.js';
import { editedOf, newLine, type EditedLine } from './edited-line.js';
import { faultsOf, isKeepable, unanswered, type Looking } from './line-problems.js';

const looking = (more: Partial<Looking> = {}): Looking => ({
  findings: [{ id: 'finding', remedyBy: '2024-05-31', status: 'OPEN', exceptedUntil: null }],
  approved: [],
  settled: new Set(),
  today: '2024-03-01',
  ...more,
});
const line = (more: Partial<EditedLine> = {}): EditedLine => ({ ...editedOf(someLine('a')), ...more });
const on = (day: string) => ({ kind: 'DATE', on: day }) as const;
const faults = (more: Partial<EditedLine>, by?: Partial<Looking>) => faultsOf(line(more), looking(by));

describe('A line of a plan', () => {
  it('lacks nothing once all six clarities, the finding and the cause are there', () => {
    expect(faults({})).toEqual({});
  });

  it('lacks everything but money and helpers when it is new', () => {
    expect(Object.keys(faultsOf(newLine(), looking())).toSorted()).toEqual([
      'authority',
      'causeKind',
      'causeRoot',
      'findingId',
      'leadId',
      'measure',
      'product',
      'responsibility',
      'time',
    ]);
  });

  it('holds blanks for nothing', () => {
    expect(faults({ measure: '  \n' })).toEqual({ measure: { fault: 'MISSING' } });
  });

  it('is due within the days of its finding, and not in the past', () => {
    expect(faults({ time: on('2024-05-31') })).toEqual({});
    expect(faults({ time: on('2024-06-01') })).toEqual({ time: { fault: 'BEYOND', limit: '2024-05-31' } });
    expect(faults({ time: on('2024-02-29') })).toEqual({ time: { fault: 'PAST' } });
    expect(faults({ time: { kind: 'MONTH', month: '2024-05' } })).toEqual({});
    expect(faults({ time: { kind: 'MONTH', month: '2024-06' } }).time?.fault).toBe('BEYOND');
    expect(faults({ time: { kind: 'BY_ROADMAP', roadmap: 'Đề án' } }).time?.fault).toBe('BEYOND');
    const free: Partial<Looking> = {
      findings: [{ id: 'finding', remedyBy: null, status: 'OPEN', exceptedUntil: null }],
    };
    expect(faults({ time: { kind: 'BY_ROADMAP', roadmap: 'Đề án' } }, free)).toEqual({});
  });

  it('keeps an approved day, though it is past or beyond by now; a later one needs an extension', () => {
    const approved = { approved: [someLine('a', { time: on('2024-02-15') })] };
    expect(faults({ time: on('2024-02-15') }, approved)).toEqual({});
    expect(faults({ time: on('2024-04-15') }, approved)).toEqual({
      time: { fault: 'EXTENSION', approved: '2024-02-15' },
    });
    expect(faults({ time: on('2024-02-14') }, approved)).toEqual({ time: { fault: 'PAST' } });
  });

  it('stays as it is once it is settled', () => {
    const settled = { approved: [someLine('a')], settled: new Set(['a']) };
    expect(faults({}, settled)).toEqual({});
    expect(faults({ product: 'Khác' }, settled)).toEqual({ findingId: { fault: 'SETTLED' } });
  });

  it('is kept by the service unless it is longer than that takes', () => {
    expect(isKeepable(newLine(), looking())).toBe(true);
    expect(isKeepable(line({ product: 'a'.repeat(501) }), looking())).toBe(false);
    expect(isKeepable(line({ coordinatingUnits: Array.from({ length: 21 }, String) }), looking())).toBe(
      false,
    );
  });
});

it('A finding being remedied is to be answered by a line', () => {
  const findings = [
    { id: 'finding', status: 'OPEN' },
    { id: 'other', status: 'OPEN' },
    { id: 'replied', status: 'REPLIED' },
  ] as const;
  expect(unanswered(findings, [line()]).map(({ id }) => id)).toEqual(['other']);
});
