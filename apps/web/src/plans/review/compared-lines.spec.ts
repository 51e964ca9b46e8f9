import { describe, expect, it } from '@jest/globals';
import { someLine, somePlan } from '../../../../../test/support/some-plan.js';
import * as formats from '../../texts/formats.js';
import type { Formats } from '../../texts/use-formats.js';
import { viOfRemediation as vi } from '../../remediation/texts/vi-of-remediation.js';
import { comparedLines } from './compared-lines.js';

// As pages have them from a hook.
const inVietnamese: Formats = {
  day: (on) => formats.day(on, 'vi'),
  longDay: (on) => formats.longDay(on, 'vi'),
  clock: formats.clock,
  moment: (at) => formats.moment(at, 'vi'),
  month: (of) => formats.month(of, 'vi'),
  number: (value) => formats.number(value, 'vi'),
};
const saying = { t: vi, formats: inVietnamese, plan: somePlan({}) };

describe('A submitted text beside the one before', () => {
  it('tells line by line what is the same, changed, added and dropped', () => {
    const before = [someLine('a'), someLine('b'), someLine('c')];
    const after = [someLine('b', { measure: 'Rà soát hồ sơ hằng ngày' }), someLine('a'), someLine('d')];
    const lines = comparedLines(saying, before, after);
    expect(lines.map(({ kind, line }) => `${kind} ${line.id}`)).toEqual([
      'CHANGED b',
      'SAME a',
      'ADDED d',
      'DROPPED c',
    ]);
    expect(lines[0]).toMatchObject({
      number: 1,
      changes: [{ field: 'measure', before: 'Rà soát hồ sơ', after: 'Rà soát hồ sơ hằng ngày' }],
    });
  });

  it('holds the same letters of two keyboards for the same', () => {
    const [one, other] = ['NFC', 'NFD'].map((form) => someLine('a', { measure: 'Rà soát'.normalize(form) }));
    expect(one && other && comparedLines(saying, [one], [other])[0]?.kind).toBe('SAME');
  });

  it('marks nothing where there is none before', () => {
    expect(comparedLines(saying, undefined, [someLine('a')])).toMatchObject([{ kind: 'SAME', number: 1 }]);
  });

  it('puts every field in words', () => {
    const was = someLine('a', { cause: null, leadId: null, time: null });
    const is = someLine('a', {
      cost: 1_250_000,
      coordinatingUnits: ['u'],
      time: { kind: 'MONTH', month: '2024-06' },
    });
    const plan = somePlan({ units: [{ id: 'u', name: 'Phòng Nội vụ' }] });
    const [line] = comparedLines({ ...saying, plan }, [was], [is]);
    expect(line?.kind === 'CHANGED' && line.changes).toEqual([
      { field: 'cause', before: null, after: 'Chủ quan: Chưa phân công' },
      { field: 'leadId', before: null, after: 'Phan Văn Chủ' },
      { field: 'coordinatingUnits', before: null, after: 'Phòng Nội vụ' },
      { field: 'time', before: null, after: 'tháng 6/2024' },
      { field: 'cost', before: null, after: '1.250.000 đồng' },
    ]);
  });
});
