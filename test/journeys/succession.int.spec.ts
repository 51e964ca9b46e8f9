import { beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { commitmentStream } from '#libs/commitments/src/commitment-stream.js';
import type { Commitment } from '#libs/commitments/src/domain/commitment-state.js';
import { countersign, sign } from '#libs/commitments/src/domain/signing-decisions.js';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { issueToSubtree, listCommitments } from '#libs/contracts/src/http/commitments.js';
import { getProcess } from '#libs/contracts/src/http/processes.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { answerOf, changedBy } from '../support/answers.js';
import { himself, signing } from '../support/commitment-story.js';
import { eventually } from '../support/eventually.js';
import { as } from '../support/journey.js';
import { foundCommunes, type Commune } from '../support/many-communes.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import { workingOrganization } from '../support/working-organization.js';

/** Which communes of Tân Kỳ became which on 1 July 2025 (Resolution 1678/NQ-UBTVQH15). */
const became = {
  'Xã Tân Kỳ': ['Thị trấn Tân Kỳ', 'Xã Nghĩa Dũng', 'Xã Kỳ Tân', 'Xã Kỳ Sơn'],
  'Xã Tân Phú': ['Xã Nghĩa Thái', 'Xã Hoàn Long', 'Xã Tân Xuân', 'Xã Tân Phú (cũ)'],
  'Xã Tân An': ['Xã Hương Sơn', 'Xã Nghĩa Phúc', 'Xã Tân An (cũ)'],
  'Xã Nghĩa Đồng': ['Xã Bình Hợp', 'Xã Nghĩa Đồng (cũ)'],
  'Xã Giai Xuân': ['Xã Tân Hợp', 'Xã Giai Xuân (cũ)'],
  'Xã Nghĩa Hành': ['Xã Phú Sơn', 'Xã Tân Hương', 'Xã Nghĩa Hành (cũ)'],
  'Xã Tiên Đồng': ['Xã Đồng Văn', 'Xã Tiên Kỳ'],
};

describe('twenty communes that became seven', () => {
  const set = scene();
  const before = Object.values(became).flat();
  const after = Object.keys(became);
  let old: Commune[];
  let fresh: Commune[];

  const place = (name: string) => old[before.indexOf(name)];
  const successorOf = (name: string) => {
    const at = Object.values(became).findIndex((names) => names.includes(name));
    const successor = fresh[at];
    if (!successor) throw new Error(`${name} has no successor`);
    return successor;
  };
  const rows = () =>
    set.database.owner.query<{ id: string; unit: string; signatory: string; status: string }>(
      `select id, unit_id as unit, signatory_id as signatory, status from camket.commitments
       where tenant_id = $1 and unit_id <> $2`,
      [set.small.tenantId, set.small.commune],
    );

  beforeAll(async () => {
    const { database, small, chair } = set;
    await database.freeze('2025-02-03T02:00:00Z');
    const works = await workingOrganization(database);
    const store = works.module.get(EventStore);
    try {
      old = await foundCommunes(works, small, before.length, { names: before });
      const terms = { ...clearTerms(null), year: 2025 };
      const items = terms.items.map((item) => ({ ...item, time: { kind: 'DATE', on: '2025-06-13' } }));
      const issue = {
        rootUnitId: small.district,
        level: null,
        signBy: '2025-02-28',
        terms: { ...terms, items },
      };
      const answer = await chair.ask('POST', '/api/commitments/issues', issue);
      const { processId } = answerOf(issueToSubtree, answer);
      await eventually(async () => {
        const process = answerOf(getProcess, await chair.ask('GET', `/api/processes/${processId}`));
        expect(process.state).toBe('DONE');
      });
      const issued = (await rows()).rows;
      const now = await works.clock.now();
      const decide = (decision: (state: Commitment) => ReturnType<typeof sign>) =>
        as(small.administrator, () => store.decideMany(commitmentStream, issued, decision));
      const act = (state: Commitment, side: 'signatoryId' | 'assignerId') => {
        if (!('pending' in state)) throw new Error('it waits for signatures');
        return signing(himself(state.parties[side]), state.pending.termsHash, now);
      };
      await decide((state) => sign(state, { ...act(state, 'signatoryId'), calendar }));
      await decide((state) => countersign(state, act(state, 'assignerId')));
      fresh = await foundCommunes(works, small, after.length, {
        names: after,
        from: localDate('2025-07-01'),
      });
    } finally {
      await works.module.close();
    }
    for (const name of before) {
      const unit = place(name)?.unit ?? '';
      const body = { version: 1, on: '2025-06-30', successorIds: [successorOf(name).unit] };
      changedBy(await set.administrator.ask('POST', `/api/units/${unit}/abolition`, body));
    }
    await set.service.relayed();
  });

  it('owe what they promised until their last day', async () => {
    await set.database.freeze('2025-06-30T10:00:00Z');
    const units = new Set((await rows()).rows.map(({ unit }) => unit));
    expect(units).toEqual(new Set(old.map(({ unit }) => unit)));
  });

  it('pass all of it to the seven and their heads the day after, and leave nothing behind', async () => {
    await set.database.freeze('2025-07-01T02:00:00Z');
    await eventually(async () => {
      const units = new Set((await rows()).rows.map(({ unit }) => unit));
      expect(units).toEqual(new Set(fresh.map(({ unit }) => unit)));
    });
    const { rows: held } = await set.database.owner.query<{ unit: string; owner: string; count: number }>(
      `select unit_id as unit, owner_id as owner, count(*)::int as count from camket.duties
       where tenant_id = $1 and kind = 'ITEM' and state = 'OPEN' group by 1, 2`,
      [set.small.tenantId],
    );
    const wanted = Object.values(became).map((names, at) => ({
      unit: fresh[at]?.unit,
      owner: fresh[at]?.head,
      count: names.length,
    }));
    expect(held.toSorted(byUnit)).toEqual(wanted.toSorted(byUnit));
    const { rows: answers } = await set.database.owner.query<{ count: number }>(
      `select count(*)::int as count from camket.duties
       where tenant_id = $1 and kind = 'ANSWER_HANDOVER' and state = 'OPEN'`,
      [set.small.tenantId],
    );
    expect(answers).toEqual([{ count: before.length }]);
  });

  it('are read under the names they had in what was signed, and under those of today in what is owed', async () => {
    const { items } = answerOf(
      listCommitments,
      await set.chair.ask(
        'GET',
        `/api/commitments?year=2025&limit=200&unitId=${successorOf('Xã Tiên Kỳ').unit}`,
      ),
    );
    expect(items.map(({ unit }) => unit.name)).toEqual(['Xã Tiên Đồng', 'Xã Tiên Đồng']);
    const details = await Promise.all(
      items.map(async ({ id }) =>
        answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`)),
      ),
    );
    expect(details.map(({ editions }) => editions[0]?.unitName).toSorted()).toEqual([
      'Xã Tiên Kỳ',
      'Xã Đồng Văn',
    ]);
  });

  it('count one by one in what their districts roll up, though several lie in one unit now', async () => {
    const { rows: promised } = await set.database.owner.query<{ units: number; promisers: number }>(
      `select count(distinct unit_id)::int as units, count(distinct promised_unit_id)::int as promisers
       from camket.commitment_items where tenant_id = $1 and unit_id <> $2`,
      [set.small.tenantId, set.small.commune],
    );
    expect(promised).toEqual([{ units: after.length, promisers: before.length }]);
  });

  it('keep how late it was already with the head who let it pass', async () => {
    const { rows: events } = await set.database.owner.query<{ statement: { lateDays: number }[] }>(
      `select data -> 'statement' as statement from camket.events
       where tenant_id = $1 and type = 'CommitmentHandedOver'`,
      [set.small.tenantId],
    );
    expect(events).toHaveLength(before.length);
    // Due on Friday 13 June; the last day before the change was Monday 30 June.
    for (const { statement } of events)
      expect(statement).toMatchObject([{ lateDays: 11, status: 'NOT_STARTED' }]);
  });

  it('end with their year, and what is not done is still owed', async () => {
    await set.database.freeze('2026-01-02T02:00:00Z');
    await eventually(async () => {
      expect(new Set((await rows()).rows.map(({ status }) => status))).toEqual(new Set(['EXPIRED']));
    });
    const { rows: open } = await set.database.owner.query<{ count: number }>(
      `select count(*)::int as count from camket.duties where tenant_id = $1 and kind = 'ITEM' and state = 'OPEN'`,
      [set.small.tenantId],
    );
    expect(open).toEqual([{ count: before.length }]);
  });
});

const byUnit = (one: { unit?: string | undefined }, other: { unit?: string | undefined }): number =>
  (one.unit ?? '') < (other.unit ?? '') ? -1 : 1;
