import { describe, expect, it } from '@jest/globals';
import { planIn, yearPlanForm, yearPlanObstacle } from './year-plan-form.js';

const visit = (visitId: string, month: string | null) => ({
  visitId,
  month,
  unitIds: ['tan-ky'],
  contents: ['PROCEDURES' as const],
});
const whole = {
  version: 2,
  number: ' 12/KH-UBND ',
  on: '2024-01-10',
  visits: [visit('b', '2024-09'), visit('a', '2024-03')],
};

describe('A plan of inspections that is written', () => {
  it('says what is missing first', () => {
    expect(yearPlanObstacle(yearPlanForm(null), 2024)).toBe('NUMBER');
    expect(yearPlanObstacle({ ...whole, visits: [] }, 2024)).toBe('VISITS');
    expect(yearPlanObstacle({ ...whole, visits: [visit('a', null)] }, 2024)).toBe('MONTH');
    expect(yearPlanObstacle(whole, 2025)).toBe('OTHER_YEAR');
    expect(yearPlanObstacle({ ...whole, visits: [{ ...visit('a', '2024-03'), unitIds: [] }] }, 2024)).toBe(
      'UNITS',
    );
    expect(yearPlanObstacle(whole, 2024)).toBeUndefined();
  });

  it('is sent month by month, and visits keep their ids', () => {
    const sent = planIn(whole, { unitId: 'side', year: 2024 });
    expect(sent).toMatchObject({ version: 2, document: { number: '12/KH-UBND', on: '2024-01-10' } });
    expect(sent?.visits.map(({ visitId }) => visitId)).toEqual(['a', 'b']);
  });
});
