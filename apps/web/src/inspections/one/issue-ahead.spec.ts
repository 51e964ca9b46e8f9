import { describe, expect, it } from '@jest/globals';
import { draftOf, findingValue } from '../../../../../test/support/field-notes.js';
import { issueAhead } from './issue-ahead.js';

const unit = (id: string) => ({ id, name: id, under: null });
const head = { id: 'chu', name: 'Phan Văn Chủ', post: 'Chủ tịch' };

describe('What a conclusion will send', () => {
  it('is told unit by unit: an observation alone asks for no plan', () => {
    const drafts = [
      draftOf(findingValue),
      draftOf({ ...findingValue, unitId: 'do-luong', kind: 'OBSERVATION' }),
    ];
    const units = ['tan-ky', 'do-luong', 'con-cuong'].map(unit);
    const rows = [
      { id: 'tan-ky', head },
      { id: 'do-luong', head: null },
    ];
    expect(issueAhead({ units, drafts }, rows)).toEqual([
      { unit: units[0], findings: 1, asksForPlan: true, head },
      { unit: units[1], findings: 1, asksForPlan: false, head: null },
      { unit: units[2], findings: 0, asksForPlan: false, head: undefined },
    ]);
  });
});
