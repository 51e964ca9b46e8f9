import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isWorkingDay } from '#libs/calendar/src/day-explanation.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import { getClock, playClock } from '#libs/contracts/src/http/clock.js';
import { readConfig } from '#libs/platform/src/config.js';
import { DEMO_PASSWORD } from '../../apps/cli/src/seed/demo-password.js';
import { seedWhenEmpty } from '../../apps/cli/src/seed/seed.js';
import { answerOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { JUSTIFIED, unjustified } from '../support/justified-year.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { Service } from '../support/service.js';
import { TestDatabase } from '../support/test-database.js';
import { Visitor } from '../support/visitor.js';

/** A minute or two on two cores that are ours; others may work on them as well. */
const WITHIN_MS = 480_000;

describe('the seeded year', () => {
  jest.setTimeout(WITHIN_MS + 60_000);
  let database: TestDatabase;
  let service: Service;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await seedWhenEmpty(readConfig({ DATABASE_URL: database.url, DEMO: 'true' }));
    service = await Service.start(database, { environment: { DEMO: 'true' } });
    visitor = new Visitor(service.url);
    await visitor.signIn('chutich.tanky', DEMO_PASSWORD);
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const clock = async () => answerOf(getClock, await visitor.ask('GET', '/api/clock'));
  const records = async <Row extends object>(text: string, values?: unknown[]): Promise<Row[]> =>
    (await database.owner.query<Row>(text, values)).rows;

  it('opens in January, before anything was issued', async () => {
    const { today, next, play } = await clock();
    expect({ today: today.date, next, play }).toEqual({
      today: '2024-01-15',
      next: '2024-01-15T01:00:00.000Z',
      play: null,
    });
  });

  it('opens with the inspection of both districts concluded, and a plan in every state', async () => {
    const plans = await records(
      `select status, coalesce(void, false) as void, count(*)::int from (
         select status, status in ('SUBMITTED', 'RETURNED') and approved_edition is not null as void from remediation_plans) as plan
       group by 1, 2 order by 1, 2`,
    );
    expect(plans).toEqual([
      { status: 'APPROVED', void: false, count: 1 },
      { status: 'COMPLETED', void: false, count: 1 },
      { status: 'DRAFTING', void: false, count: 2 },
      { status: 'DROPPED', void: false, count: 1 },
      { status: 'RETURNED', void: false, count: 1 },
      { status: 'SUBMITTED', void: false, count: 1 },
      { status: 'SUBMITTED', void: true, count: 1 },
    ]);
    expect(
      await records('select status, count(*)::int from inspections group by status order by status'),
    ).toEqual([
      { status: 'CONCLUDED', count: 1 },
      { status: 'OPEN', count: 1 },
    ]);
  });

  it('is played to its end by whoever asks, as one press', async () => {
    const began = performance.now();
    answerOf(playClock, await visitor.ask('POST', '/api/clock/plays', { to: { until: 'YEAR_END' } }));
    const { play, today } = await eventually(
      async () => {
        const seen = await clock();
        expect(seen.play?.state).not.toBe('PLAYING');
        return seen;
      },
      { within: WITHIN_MS, every: 250 },
    );
    expect({ state: play?.state, today: today.date }).toEqual({ state: 'DONE', today: '2024-12-31' });
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(`the year took ${seconds} s: ${JSON.stringify(play)}`);
  });

  it('leaves nothing that the ledger or an event does not justify', async () => {
    expect(await unjustified(database.owner)).toEqual(JUSTIFIED);
    expect(await reminderLedger(database.owner)).toEqual(SETTLED);
  });

  it('has everybody do what the story says', async () => {
    expect(await records("select name, reason from demo_acts where state <> 'DONE'")).toEqual([]);
  });

  it('remedies what the inspection found: one line late, one finding back in autumn, nothing left over', async () => {
    expect(
      await records('select status, count(*)::int from findings group by status order by status'),
    ).toEqual([
      { status: 'REMEDIED', count: 18 },
      { status: 'WITHDRAWN', count: 1 },
    ]);
    expect(
      await records('select status, count(*)::int from remediation_plans group by status order by status'),
    ).toEqual([
      { status: 'COMPLETED', count: 9 },
      { status: 'DROPPED', count: 1 },
    ]);
    expect(
      await records(
        `select data ->> 'dueOn' as "dueOn", count(*)::int from events where type = 'LineDeadlinePassed' group by 1`,
      ),
    ).toEqual([{ dueOn: '2024-02-23', count: 1 }]);
    expect(
      await records('select count(*)::int from findings where repeat_of is not null and effective is null'),
    ).toEqual([{ count: 1 }]);
    expect(
      await records(`select type, count(*)::int from events where type = 'ExceptionExpired' group by type`),
    ).toEqual([{ type: 'ExceptionExpired', count: 1 }]);
  });

  it('sends no digest on a day off, and none before anybody’s hour', async () => {
    const sent = await records<{ sent_at: Date }>(
      "select sent_at from deliveries where digest_id is not null and state = 'DELIVERED'",
    );
    expect(sent.length).toBeGreaterThan(300);
    const off = sent.filter(({ sent_at }) => !isWorkingDay(officialCalendar, dateOf(instant(sent_at))));
    expect(off).toEqual([]);
  });

  it('counts for its visitors what the records hold', async () => {
    const { play } = await clock();
    const [held] = await records(
      `select (select count(*)::int from reminders where state = 'FIRED' and action = 'REMIND') as reminders,
         (select count(*)::int from reminders where state = 'FIRED' and action = 'ESCALATE') as escalations,
         (select count(*)::int from reminders where state = 'FIRED' and action = 'URGE') as urgings,
         (select count(*)::int from notices where created_at > $1) as notices,
         (select count(*)::int from digests where closed_at > $1) as digests,
         (select count(*)::int from demo_acts where state = 'DONE' and done_at > $1) as acts`,
      // What happened before the demonstration opened was not played by a visitor.
      [play?.from],
    );
    expect(play).toMatchObject(held ?? {});
  });

  it('told superiors of what was late, and of nothing else', async () => {
    // Of each duty that was open three working days past its date, once; a superior twenty past it.
    const escalated = await records<{ kind: string; rung: string; count: number }>(
      `select kind, rung, count(*)::int from reminders r join duties d on d.id = r.duty_id
       where r.state = 'FIRED' and action = 'ESCALATE' group by kind, rung order by kind, rung`,
    );
    const open = await records<{ kind: string; rung: string; count: number }>(
      `select kind, rung, count(*)::int from reminders r join duties d on d.id = r.duty_id
       where action = 'ESCALATE' and r.state <> 'SUPERSEDED' and coalesce(r.reason, '') <> 'NOBODY_ABOVE' and remind_at <= business_now()
         and (d.closed_at is null or d.closed_at > remind_at) group by kind, rung order by kind, rung`,
    );
    expect(escalated).toEqual(open);
    expect(escalated.length).toBeGreaterThan(1);
  });

  it('moved what the swap of April moved, once it was announced and not before', async () => {
    const [act] = await records(
      "select state, done_at from demo_acts where act ->> 'kind' = 'CHANGE_CALENDAR'",
    );
    expect(act).toEqual({ state: 'DONE', done_at: new Date('2024-04-12T08:30:00Z') });
    const moved = await records(
      `select to_char(before_on, 'YYYY-MM-DD') as before, to_char(due_on, 'YYYY-MM-DD') as due, count(*)::int
       from recomputed_dues group by before_on, due_on`,
    );
    // What was extended to the Monday that turned out to be off, and a line due at the end of April, which now is the Friday before.
    expect(moved).toEqual([
      { before: '2024-04-29', due: '2024-04-26', count: 1 },
      { before: '2024-04-29', due: '2024-05-02', count: 3 },
    ]);
    const [off] = await records(
      `select count(*)::int as planned, count(*) filter (where state = 'FIRED')::int as taken from reminders
       where remind_at >= '2024-04-28T17:00:00Z' and remind_at < '2024-04-29T17:00:00Z'`,
    );
    expect(off).toMatchObject({ taken: 0 });
  });

  it('has its requests for more time, each with its decision', async () => {
    const found = await records('select state, count(*)::int from extensions group by state order by state');
    expect(found).toEqual([
      { state: 'GRANTED', count: 5 },
      { state: 'REFUSED', count: 1 },
    ]);
  });

  it('has items reported on, shown, claimed, sent back and confirmed', async () => {
    const found = await records<{ type: string; count: number }>(
      `select type, count(*)::int from events where stream_type = 'commitment' and type in ('ProgressReported', 'EvidenceAttached',
         'CompletionClaimed', 'CompletionSentBack', 'CompletionConfirmed', 'SubtaskGiven', 'SubtaskReported', 'SubtaskSettled')
       group by type`,
    );
    // 72 working rules (35 and 6 in Đô Lương, 31 in Tân Kỳ with one sent back and claimed anew), 4 reviews, 4 of what was owed in return and
    // what hung on it, 6 initiatives and results until December, of which the last one waits.
    expect(Object.fromEntries(found.map(({ type, count }) => [type, count]))).toEqual({
      // 21 readings of quarters, 4 on reviews, 4 on what was owed in return, 3 with a result.
      ProgressReported: 32,
      EvidenceAttached: 86,
      CompletionClaimed: 86,
      CompletionSentBack: 1,
      CompletionConfirmed: 84,
      SubtaskGiven: 1,
      SubtaskReported: 1,
      SubtaskSettled: 1,
    });
    const board = await records(
      'select status, count(*)::int from commitment_items group by status order by status',
    );
    // Of 79 heads with five each, and three that bind a chair.
    expect(board).toEqual([
      { status: 'AWAITING_CONFIRMATION', count: 1 },
      { status: 'COMPLETED', count: 84 },
      { status: 'IN_PROGRESS', count: 4 },
      { status: 'NOT_STARTED', count: 309 },
    ]);
  });

  it('has some of it done late', async () => {
    const late = await records(
      `select i.side, i.position, count(*)::int from duties d
       join commitment_items i on i.tenant_id = d.tenant_id and i.commitment_id = d.source_id and i.item_id::text = d.item
       where d.kind = 'ITEM' and i.status = 'COMPLETED' and i.claimed_at >= d.due_at group by 1, 2 order by 1, 2`,
    );
    expect(late).toEqual([
      // Money and a decision; two reviews, six working rules in each district and one where the text was signed late, an initiative.
      { side: 'ASSIGNER', position: 5, count: 2 },
      { side: 'SIGNATORY', position: 1, count: 2 },
      { side: 'SIGNATORY', position: 2, count: 13 },
      { side: 'SIGNATORY', position: 3, count: 1 },
    ]);
  });

  it('shows papers that open, as PDFs', async () => {
    const shown = await records<{ path: string }>(
      `select concat('/api/commitments/', e.commitment_id, '/files/', f.id) as path, f.state, f.media_type
       from commitment_evidence e join files f on f.tenant_id = e.tenant_id and f.id = e.file_id
       join commitments c on c.tenant_id = e.tenant_id and c.id = e.commitment_id
       order by c.assigner_id = (select person_id from accounts where username = 'chutich.tanky') desc, 1`,
    );
    expect(shown).toHaveLength(86);
    const { status, bytes } = await visitor.download(shown[0]?.path ?? '');
    expect({ status, begins: bytes.toString('latin1', 0, 5) }).toEqual({ status: 200, begins: '%PDF-' });
    expect(shown).toEqual(
      shown.map(({ path }) => ({ path, state: 'LINKED', media_type: 'application/pdf' })),
    );
  });

  it('has a chair who owed something, did not do it, and answers for it', async () => {
    const causes = await records(
      `select stated.data ->> 'unmetItemId' is not null as unmet, decided.data ->> 'confirmed' as confirmed
       from events stated join events decided on decided.tenant_id = stated.tenant_id and decided.stream_id = stated.stream_id
         and decided.type = 'CauseDecided' and decided.data ->> 'causeId' = stated.data ->> 'causeId'
       where stated.type = 'CauseStated' order by stated.recorded_at`,
    );
    expect(causes).toEqual([
      { unmet: false, confirmed: 'false' },
      { unmet: true, confirmed: 'true' },
    ]);
  });

  it('has texts that were sent back, changed and signed in another’s place', async () => {
    const editions = await records(
      `select v.name as unit, edition, status, amendment from commitments c
       join unit_versions v on v.tenant_id = c.tenant_id and v.unit_id = c.unit_id where edition > 1 order by v.name collate "C"`,
    );
    expect(editions).toEqual([
      { unit: 'Xã Kỳ Sơn', edition: 2, status: 'IN_FORCE', amendment: null },
      { unit: 'Xã Văn Sơn', edition: 2, status: 'IN_FORCE', amendment: null },
    ]);
    const inPlace = await records(
      `select type, data -> 'by' ->> 'capacity' as capacity, count(*)::int from events
       where data -> 'by' ->> 'capacity' <> 'SELF' and on_behalf_of_id is not null group by 1, 2`,
    );
    expect(inPlace).toEqual([{ type: 'CommitmentCountersigned', capacity: 'KT', count: 2 }]);
    const drafted = await records(
      `select data -> 'template' ->> 'version' as version, count(*)::int from events
       where type = 'CommitmentDrafted' group by 1 order by 1`,
    );
    expect(drafted).toEqual([
      { version: '2', count: 33 },
      { version: null, count: 46 },
    ]);
  });

  it('has a head who takes over what was late, and does it', async () => {
    const [handover] = await records(
      `select o.data ->> 'note' is null as sealed, a.data -> 'disputed' as disputed,
         (select array_agg((s ->> 'lateDays')::int order by ordinality)
          from jsonb_array_elements(o.data -> 'statement') with ordinality as x (s, ordinality)) as late
       from events o join events a on a.tenant_id = o.tenant_id and a.stream_id = o.stream_id and a.type = 'HandoverAnswered'
       where o.type = 'CommitmentHandedOver'`,
    );
    // Due on 1 July; its last day with whom it was late is 31 July.
    expect(handover).toEqual({ sealed: true, disputed: [], late: [0, 22, 0, 0, 0] });
  });
});
