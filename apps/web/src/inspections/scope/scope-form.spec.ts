import { describe, expect, it } from '@jest/globals';
import { beginning, obstacleIn, scopeIn, teamIn, withContents, type ScopeForm } from './scope-form.js';

let count = 0;
const newId = () => `id-${count++}`;
const begun = beginning({ unitId: 'side', title: 'Kiểm tra', lead: 'me' }, newId);
const whole: ScopeForm = {
  ...begun,
  number: ' 215/QĐ-SNV ',
  on: '2024-02-26',
  units: ['tan-ky'],
  from: '2024-02-28',
  to: '2024-03-01',
};

describe('An inspection that is prepared', () => {
  it('begins with every content and its usual questions, led and verified by whoever begins it', () => {
    expect(begun.contents).toHaveLength(7);
    expect(new Set(begun.checklist.map(({ content }) => content)).size).toBe(7);
    expect(teamIn(begun.team)).toEqual({ lead: 'me', members: [], verifiers: ['me'] });
  });

  it('takes units and contents from a visit of the plan', () => {
    const of = {
      visitId: 'v',
      unitIds: ['a', 'b'],
      units: [],
      month: '2024-05',
      contents: ['PROCEDURES' as const],
      inspections: [],
    };
    const form = beginning({ unitId: 'side', title: 'K', lead: 'me', visit: { yearPlanId: 'p', of } }, newId);
    expect(form).toMatchObject({
      units: ['a', 'b'],
      contents: ['PROCEDURES'],
      visit: { yearPlanId: 'p', visitId: 'v' },
    });
    expect(form.checklist.every(({ content }) => content === 'PROCEDURES')).toBe(true);
  });

  it('brings questions with a content and takes them along, and leaves those alone that were changed', () => {
    const one = withContents(begun, ['PROCEDURES'], newId);
    const own = {
      ...one,
      checklist: one.checklist.slice(0, 1).map((question) => ({ ...question, text: 'Của đoàn' })),
    };
    const two = withContents(own, ['DIGITAL_GOVERNMENT', 'PROCEDURES'], newId);
    expect(two.contents).toEqual(['PROCEDURES', 'DIGITAL_GOVERNMENT']);
    expect(two.checklist.filter(({ content }) => content === 'PROCEDURES').map(({ text }) => text)).toEqual([
      'Của đoàn',
    ]);
    expect(two.checklist.length).toBeGreaterThan(1);
  });

  it('says what is missing first', () => {
    expect(obstacleIn(begun)).toBe('NUMBER');
    expect(obstacleIn(whole)).toBeUndefined();
    expect(obstacleIn({ ...whole, to: '2024-02-27' })).toBe('ORDER');
    expect(obstacleIn({ ...whole, team: { ...whole.team, verifiers: [] } })).toBe('VERIFIER');
    expect(obstacleIn({ ...whole, checklist: [{ id: 'x', content: 'STEERING', text: ' ' }] })).toBe(
      'QUESTION',
    );
  });

  it('is sent without the blanks at its edges', () => {
    expect(scopeIn(begun)).toBeUndefined();
    expect(scopeIn(whole)?.decision).toEqual({ number: '215/QĐ-SNV', on: '2024-02-26' });
  });
});
