import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { EarlierFindings } from './earlier-findings.js';

const MARCH = { from: localDate('2024-03-01'), to: localDate('2024-03-31') };
const INSERT = `
  insert into camket.findings (tenant_id, id, version, status, inspection_id, number, conclusion_number, unit_id, content, kind, severity,
    severity_name, seen, answerer_id, repeat_of, issued_at, issued_on, counted_at, exception_asked, ended_at, by_sample)
  values ($1, $2, 1, $3, $2, 1, '45/TB', $4, 'PROCEDURES', 'SHORTCOMING', 'MINOR', '{}', 'x', $2, $5, $6, '2024-01-01', $7, false, $8, false)`;

interface Told {
  readonly status?: string;
  readonly counted?: string | null;
  readonly ended?: string | null;
  readonly issued?: string;
  readonly repeatOf?: string | null;
}

describe('The share of earlier findings', () => {
  let spec: TestDatabase;
  let earlier: EarlierFindings;
  const tenantId = newId<'tenant'>();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-06-03T02:00:00Z');
    earlier = new EarlierFindings(await spec.connect());
  });
  afterAll(() => spec.drop());

  const find = async (
    unit: string,
    {
      status = 'OPEN',
      counted = '2024-02-10',
      ended = null,
      issued = '2024-02-01',
      repeatOf = null,
    }: Told = {},
  ): Promise<string> => {
    const id = newId();
    await spec.owner.query(INSERT, [tenantId, id, status, unit, repeatOf, issued, counted, ended]);
    return id;
  };
  const except = (finding: string, from: string, until: string | null) =>
    spec.owner.query('insert into camket.finding_exceptions values ($1, $2, $3, $4, $5)', [
      tenantId,
      finding,
      newId(),
      from,
      until,
    ]);
  const share = async (unit: ReturnType<typeof newId<'unit'>>, period = MARCH) =>
    (await earlier.of(tenantId, [unit], period)).get(unit);

  it('is null for a unit without any, and for one whose findings came later', async () => {
    const unit = newId<'unit'>();
    await find(unit, { counted: '2024-03-05', issued: '2024-03-01' });
    await find(unit, { status: 'ISSUED', counted: null });
    expect(await share(unit)).toEqual({ earlier: 0, remedied: 0, excepted: 0, cameBack: 0, share: null });
  });

  it('is of what counted before the first day in Vietnam and stood then', async () => {
    const unit = newId<'unit'>();
    await find(unit, { counted: '2024-02-29T16:59:59.999Z' });
    await find(unit, { counted: '2024-02-29T17:00:00Z' });
    await find(unit, { status: 'REMEDIED', ended: '2024-02-29T16:59:59Z' });
    await find(unit, { status: 'REMEDIED', ended: '2024-02-29T17:00:00Z' });
    await find(unit, { status: 'REMEDIED', ended: '2024-03-31T16:59:59.999Z' });
    await find(unit, { status: 'REMEDIED', ended: '2024-03-31T17:00:00Z' });
    expect(await share(unit)).toMatchObject({ earlier: 4, remedied: 2, share: 0.5 });
  });

  it('leaves out observations and what was taken back', async () => {
    const unit = newId<'unit'>();
    await find(unit, { status: 'NOTED', ended: '2024-02-10' });
    await find(unit, { status: 'WITHDRAWN', counted: null, ended: '2024-02-10' });
    expect((await share(unit))?.share).toBeNull();
  });

  it('leaves out what is excepted at the end of the period, not what was before or is later', async () => {
    const unit = newId<'unit'>();
    await except(await find(unit, { status: 'EXCEPTED' }), '2024-03-10', '2024-04-30');
    await except(await find(unit), '2024-02-12', '2024-03-15');
    await except(await find(unit), '2024-04-02', '2024-04-30');
    expect(await share(unit)).toMatchObject({ earlier: 2, excepted: 1, remedied: 0 });
  });

  it('looks at a period that is not over as it stands now', async () => {
    const unit = newId<'unit'>();
    const year = { from: localDate('2024-03-01'), to: localDate('2024-12-31') };
    await except(await find(unit, { status: 'EXCEPTED' }), '2024-05-01', '2024-09-30');
    await find(unit, { status: 'REMEDIED', ended: '2024-06-01' });
    expect(await share(unit, year)).toMatchObject({ earlier: 1, excepted: 1, remedied: 1, share: 1 });
  });

  it('counts what came back as a finding of its own, and says that it did', async () => {
    const unit = newId<'unit'>();
    const first = await find(unit, { status: 'REMEDIED', ended: '2024-03-05' });
    await find(unit, { issued: '2024-03-20', counted: '2024-03-27', repeatOf: first });
    expect(await share(unit)).toMatchObject({ earlier: 1, remedied: 1, cameBack: 1, share: 1 });
    const april = { from: localDate('2024-04-01'), to: localDate('2024-04-30') };
    expect(await share(unit, april)).toMatchObject({ earlier: 1, remedied: 0, cameBack: 0, share: 0 });
  });

  it('is told of every unit that was asked for, and of no other', async () => {
    const [one, other, asked] = [newId<'unit'>(), newId<'unit'>(), newId<'unit'>()];
    await find(one);
    await find(other);
    const found = await earlier.of(tenantId, [one, asked], MARCH);
    expect([...found].map(([unit, { earlier: count }]) => [unit, count])).toEqual([
      [one, 1],
      [asked, 0],
    ]);
    expect((await earlier.of(newId<'tenant'>(), [one], MARCH)).get(one)?.earlier).toBe(0);
  });
});
