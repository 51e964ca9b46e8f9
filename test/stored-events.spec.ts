import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { calendarStream } from '#libs/calendar-publishing/src/calendar-stream.js';
import { commitmentStream } from '#libs/commitments/src/commitment-stream.js';
import { templateStream } from '#libs/commitments/src/template-stream.js';
import { dutyStream } from '#libs/duties/src/duty-stream.js';
import { ladderStream } from '#libs/duties/src/ladder-stream.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { sendingStream } from '#libs/notices/src/sending-stream.js';
import { authorityStream } from '#libs/organization/src/authority-stream.js';
import { levelsStream } from '#libs/organization/src/levels-stream.js';
import { personStream } from '#libs/organization/src/person-stream.js';
import { unitStream } from '#libs/organization/src/unit-stream.js';
import { eventOf } from '#libs/platform/src/event-store/load-streams.js';
import { findingStream } from '#libs/remediation/src/finding-stream.js';
import { inspectionStream } from '#libs/remediation/src/inspection-stream.js';
import { planObligations } from '#libs/remediation/src/plan-obligations.js';
import { planStream } from '#libs/remediation/src/plan-stream.js';
import { reportStream } from '#libs/remediation/src/report-stream.js';
import { rulesStream } from '#libs/remediation/src/rules-stream.js';
import { yearPlanStream } from '#libs/remediation/src/year-plan-stream.js';
import { sources } from './architecture/imports.js';

/** An event as some released version wrote it. Once here it stays for ever: it must be readable for ever. */
interface Stored {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
}

const root = new URL('..', import.meta.url).pathname;
const stored = (name: string): Stored[] =>
  JSON.parse(readFileSync(`${root}test/stored-events/${name}.json`, 'utf8')) as Stored[];

const fold = <State, Event extends DomainEvent>(model: StreamModel<State, Event>, name = model.type) =>
  stored(name).reduce(
    (state, { type, schemaVersion, data }) =>
      model.evolve(state, eventOf(model, { type, schema_version: schemaVersion, data })),
    model.initial,
  );

describe('events as they were once stored', () => {
  it('are folded to a commitment in force', () => {
    const state = fold(commitmentStream);
    expect(state).toMatchObject({
      status: 'IN_FORCE',
      current: {
        format: 'camket-terms/1',
        terms: { title: expect.stringContaining('(sửa)'), items: { length: 5 } },
        signatures: [
          { role: 'SIGNATORY', capacity: 'SELF', seal: null },
          { role: 'ASSIGNER', capacity: 'SELF', seal: null },
        ],
      },
    });
    expect(commitmentStream.rows(state)).toMatchObject([
      { rows: [{ status: 'IN_FORCE', item_count: 5 }] },
      { rows: { length: 5 } },
      { rows: [] },
    ]);
  });

  it('are folded to a commitment that binds both sides, amended, at work, handed over, and expired', () => {
    const state = fold(commitmentStream, 'commitment-both-sides');
    expect(state).toMatchObject({
      status: 'EXPIRED',
      current: { number: 4, format: 'camket-terms/2', signatures: [{ seal: expect.any(String) }, {}] },
      past: [{ ended: 'REISSUED' }, { ended: 'DROPPED' }, { ended: 'REPLACED' }],
      handovers: [{ state: 'SETTLED' }],
    });
    expect(commitmentStream.rows(state)).toMatchObject([
      { rows: [{ status: 'EXPIRED', edition: 4 }] },
      { rows: [{ status: 'REWORK', evidence_count: 1 }, {}] },
      { rows: { length: 3 } },
    ]);
  });

  it('are folded to a unit with all its names and places', () => {
    expect(fold(unitStream)).toMatchObject({ versions: { length: 3 }, lastDay: '2025-12-31' });
  });

  it('are folded to a person with posts, functions, absences and account', () => {
    expect(fold(personStream)).toMatchObject({
      account: true,
      locked: false,
      positions: [{ to: '2024-06-30' }],
      absences: [{ from: '2024-03-04', to: '2024-03-10' }],
    });
  });

  it('are folded to how an administration sends', () => {
    expect(fold(sendingStream)).toMatchObject({
      rules: { windowFrom: '07:30', tenantHour: 5_000 },
      webhook: null,
    });
  });

  it('are folded to an authority that was revoked', () => {
    const state = fold(authorityStream);
    expect(state).toMatchObject({ granted: { capacity: 'KT' }, revokedAt: '2024-03-10T02:00:00.000Z' });
    expect(authorityStream.rows(state)).toMatchObject([{ rows: [{ acts: ['COUNTERSIGN'] }] }]);
  });

  it('are folded to levels', () => {
    expect(fold(levelsStream).levels).toHaveLength(6);
  });

  it('are folded to a duty that was extended, moved by the calendar, escalated and urged', () => {
    expect(fold(dutyStream)).toMatchObject({
      escalation: 1,
      urgings: 2,
      extensions: [
        { state: 'REFUSED' },
        { state: 'WITHDRAWN' },
        { state: 'GRANTED', due: { on: '2024-03-29' } },
      ],
      taken: { length: 3 },
    });
  });

  it('are folded to a calendar with its days and versions', () => {
    const state = fold(calendarStream);
    expect(state).toMatchObject({ days: [{ date: '2026-11-24' }], versions: { length: 2 } });
    expect(calendarStream.rows(state)).toMatchObject([{ rows: [{ label: 'VN-2024-2027.2' }] }, {}, {}]);
  });

  it('are folded to a ladder with every version it had, out of force', () => {
    const state = fold(ladderStream);
    expect(state.versions).toMatchObject([
      { number: 1, until: '2024-02-01T01:00:00.000Z' },
      { number: 2, mostExtensions: 1, until: '2024-03-01T01:00:00.000Z' },
    ]);
    expect(ladderStream.rows(state)).toMatchObject([
      { rows: [{ kind: 'ITEM', scope: 'UNIT', number: 2, withdrawn: true }] },
      { rows: { length: 2 } },
    ]);
  });

  it('are folded to a template with every version it had, retired', () => {
    const state = fold(templateStream);
    expect(state).toMatchObject({
      status: 'RETIRED',
      versions: [{ number: 1, text: { items: { length: 2 } } }, { number: 2 }],
    });
    expect(templateStream.rows(state)).toMatchObject([
      { rows: [{ number: 2, retired_at: '2024-03-01T01:00:00.000Z' }] },
      { rows: { length: 2 } },
    ]);
  });

  it('are folded to an inspection that was concluded, and to one that was called off', () => {
    const state = fold(inspectionStream);
    expect(state).toMatchObject({
      status: 'CONCLUDED',
      document: { number: '45/TB-SNV' },
      findings: [{ number: 1, revision: 2, text: { severity: 'SERIOUS' } }],
      lastNumber: 3,
    });
    expect(inspectionStream.rows(state)).toMatchObject([
      { rows: [{ status: 'CONCLUDED', findings: 1 }] },
      { rows: [{ answered: 1, not_met: 1 }] },
      { rows: { length: 4 } },
      { rows: { length: 2 } },
    ]);
    expect(fold(inspectionStream, 'inspection-cancelled').status).toBe('CANCELLED');
  });

  it('are folded to a finding that was contradicted, excepted, remedied and looked at again', () => {
    const state = fold(findingStream);
    expect(state).toMatchObject({
      status: 'REMEDIED',
      exceptions: [{ state: 'EXPIRED' }],
      owedTimes: 2,
      effective: false,
    });
    expect(fold(findingStream, 'finding-unanswered')).toMatchObject({ status: 'OPEN', reply: null });
  });

  it('are folded to a plan with its texts and its lines, verified one by one or by lots', () => {
    const state = fold(planStream);
    expect(state).toMatchObject({
      status: 'COMPLETED',
      submissions: [{ outcome: 'WITHDRAWN' }, { outcome: 'RETURNED' }, { outcome: 'APPROVED' }],
      approved: { edition: 3, smallChanges: { length: 1 } },
    });
    expect(planStream.rows(state)).toMatchObject([
      { rows: [{ lines: 2, settled: 2 }] },
      { rows: [{ status: 'VERIFIED' }, { status: 'VERIFIED' }] },
      { rows: { length: 2 } },
      { rows: [] },
      { rows: { length: 4 } },
    ]);
    expect(planObligations(state).flatMap(({ passedAt }) => passedAt ?? [])).toHaveLength(1);
    expect(fold(planStream, 'remediation-plan-sampled')).toMatchObject({
      status: 'COMPLETED',
      samples: [{ outcome: 'FAILED' }, { outcome: 'PASSED' }],
    });
    expect(fold(planStream, 'remediation-plan-dropped')).toMatchObject({
      status: 'DROPPED',
      title: 'Kế hoạch khắc phục 1 tồn tại, hạn chế',
    });
    const { data } = stored('remediation-plan-helped')[0] ?? {};
    const { unitId, headId } = data as { readonly unitId: string; readonly headId: string };
    expect(fold(planStream, 'remediation-plan-helped')).toMatchObject({
      title: 'Kiểm tra công tác cải cách hành chính tại huyện Tân Kỳ',
      approved: { smallChanges: { length: 1 } },
    });
    const settledOn = (name: string) =>
      stored(name)
        .filter(({ type }) => type === 'PlanApproved' || type === 'SmallChangesMade')
        .map(({ type, schemaVersion, data: its }) =>
          eventOf(planStream, { type, schema_version: schemaVersion, data: its }),
        );
    const [approval, change] = settledOn('remediation-plan-helped');
    for (const event of [approval, change])
      expect(event).toMatchObject({ data: { helpers: { [unitId]: headId } } });
    expect(settledOn('remediation-plan')).toHaveLength(2);
    for (const event of settledOn('remediation-plan')) expect(event?.data).toHaveProperty('helpers', {});
  });

  it('are folded to the rules of remediation and to the inspections of a year', () => {
    expect(fold(rulesStream)).toMatchObject({ versions: [{ number: 1 }, { number: 2 }] });
    expect(fold(yearPlanStream)).toMatchObject({ document: { number: '31/KH-SNV' }, earlier: { length: 1 } });
  });

  it('are folded to the reports of a side, the later one in the place of the earlier', () => {
    const state = fold(reportStream);
    expect(state).toMatchObject([
      { number: 1, replacedBy: state[1]?.reportId },
      { number: 2, replaces: state[0]?.reportId, replacedBy: null },
    ]);
    expect(reportStream.rows(state)).toMatchObject([{ rows: [{ year: 2024 }, { month: '2024-03' }] }]);
  });

  it('are there for every type of event that the code knows', () => {
    const domains = sources(root, 'libs').filter((file) => file.includes('/domain/'));
    const known = domains.flatMap((file) =>
      [...readFileSync(root + file, 'utf8').matchAll(/DomainEvent<\s*'(\w+)'/g)].map(([, type]) => type),
    );
    const examples = new Set(
      [
        'authority',
        'commitment',
        'commitment-both-sides',
        'commitment-endings',
        'commitment-template',
        'unit',
        'person',
        'levels',
        'calendar',
        'duty',
        'ladder',
        'sending',
        'inspection',
        'inspection-cancelled',
        'finding',
        'finding-unanswered',
        'remediation-plan',
        'remediation-plan-sampled',
        'remediation-plan-dropped',
        'remediation-plan-helped',
        'remediation-rules',
        'inspection-year-plan',
        'remediation-report',
      ]
        .flatMap(stored)
        .map(({ type }) => type),
    );
    expect(known.filter((type) => !examples.has(type ?? ''))).toEqual([]);
    expect(known.length).toBeGreaterThan(15);
  });
});
