import { describe, expect, it } from '@jest/globals';
import { earlierShareOf, type EarlierFinding } from './earlier-share.js';

const finding = (state: Partial<EarlierFinding> = {}): EarlierFinding => ({
  unitId: 'a',
  remedied: false,
  excepted: false,
  cameBack: false,
  ...state,
});

describe('The share of earlier findings that were remedied', () => {
  it('is null where there were none', () => {
    expect(earlierShareOf([])).toEqual({ earlier: 0, remedied: 0, excepted: 0, cameBack: 0, share: null });
  });

  it('is of all of them', () => {
    expect(earlierShareOf([finding({ remedied: true }), finding(), finding(), finding()]).share).toBe(0.25);
  });

  it('leaves out what is excepted, and is null where all are', () => {
    expect(earlierShareOf([finding({ excepted: true })])).toMatchObject({
      earlier: 0,
      excepted: 1,
      share: null,
    });
    expect(earlierShareOf([finding({ excepted: true }), finding({ remedied: true })])).toMatchObject({
      earlier: 1,
      share: 1,
    });
  });

  it('counts what was remedied while it was excepted', () => {
    expect(earlierShareOf([finding({ excepted: true, remedied: true })])).toMatchObject({
      earlier: 1,
      excepted: 0,
      share: 1,
    });
  });

  it('says beside what came back', () => {
    expect(
      earlierShareOf([finding({ remedied: true, cameBack: true }), finding({ cameBack: true })]),
    ).toMatchObject({ share: 0.5, cameBack: 1 });
  });
});
