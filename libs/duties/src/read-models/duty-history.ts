import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyHappening } from '#libs/contracts/src/http/duty-detail.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { eventOf } from '#libs/platform/src/event-store/load-streams.js';
import type { DutyEvent } from '../domain/duty-events.js';
import { lineName } from '../domain/follow-up.js';
import { dutyStream } from '../duty-stream.js';
import type { Queries } from '../queries.js';
import { peopleCalled, unitsCalled } from './names.js';

interface FoundEvent {
  readonly type: string;
  readonly schema_version: number;
  readonly data: object;
  readonly recorded_at: Date;
}

type Line = Parameters<typeof lineName>[0];

interface Happened {
  readonly at: Instant;
  readonly event: DutyEvent;
}

interface Names {
  readonly person: Awaited<ReturnType<typeof peopleCalled>>;
  readonly unit: Awaited<ReturnType<typeof unitsCalled>>;
  /** By whom the notice of a line was issued. */
  readonly issuer: (line: Line) => string | undefined;
}

const EVENTS = `
  select type, schema_version, data, recorded_at from events
  where tenant_id = $1 and stream_id = $2 and stream_type = 'duty' order by version`;

const ISSUERS =
  'select policy, rung, occurrence, issuer_unit_id as unit from urging_notices where tenant_id = $1 and duty_id = $2';

/** What happened to a duty by its own stream, in order, with people and units by their names. */
export async function dutyHistory(
  client: Queries,
  tenantId: TenantId,
  dutyId: string,
): Promise<DutyHappening[]> {
  const { rows } = await client.query<FoundEvent>(EVENTS, [tenantId, dutyId]);
  const happened = rows.map((row): Happened => ({
    at: instant(row.recorded_at),
    event: eventOf(dutyStream, row),
  }));
  const issuers = await client.query<Line & { readonly unit: string }>(ISSUERS, [tenantId, dutyId]);
  const names: Names = {
    person: await peopleCalled(
      client,
      tenantId,
      happened.flatMap(({ event }) => peopleIn(event)),
    ),
    unit: await unitsCalled(
      client,
      tenantId,
      happened.flatMap(({ at, event }) =>
        event.type === 'DutyEscalated' ? event.data.path.map(({ unit: id }) => ({ id, at })) : [],
      ),
    ),
    issuer: (line) => issuers.rows.find((row) => lineName(row) === lineName(line))?.unit,
  };
  return happened.map((one) => told(one, names));
}

function peopleIn({ type, data }: DutyEvent): string[] {
  switch (type) {
    case 'ReminderSent':
    case 'DutyUrged':
      return [...data.told];
    case 'DutyEscalated':
      return [data.to, ...data.path.flatMap(({ head, deputy }) => [head, deputy])].filter(
        (person) => person !== null,
      );
    case 'DueRecomputed':
      return [];
    case 'DutyAcknowledged':
    case 'ExtensionAsked':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'ExtensionWithdrawn':
      return [data.by];
  }
}

function told({ at, event: { type, data } }: Happened, { person, unit, issuer }: Names): DutyHappening {
  switch (type) {
    case 'ReminderSent':
      return { type: 'REMINDED', at, rung: data.rung, told: data.told.map(person) };
    case 'DutyEscalated': {
      const path = data.path.map((step) => ({
        unit: unit(step.unit, at),
        head: step.head && person(step.head),
        deputy: step.deputy && person(step.deputy),
        outcome: step.outcome,
      }));
      return {
        type: 'ESCALATED',
        at,
        rung: data.rung,
        level: data.level,
        to: data.to && person(data.to),
        path,
      };
    }
    case 'DutyUrged': {
      const unitId = issuer(data);
      const notice = data.notice && unitId !== undefined ? { ...data.notice, unitId } : null;
      return { type: 'URGED', at, rung: data.rung, round: data.round, told: data.told.map(person), notice };
    }
    case 'DutyAcknowledged':
      return { type: 'ACKNOWLEDGED', at, by: person(data.by) };
    case 'DueRecomputed': {
      const { calendarVersion, before, due } = data;
      return { type: 'RECOMPUTED', at, calendarVersion, before: before.on, after: due.on };
    }
    case 'ExtensionAsked': {
      const { extensionId, until, reasonClass } = data;
      return { type: 'EXTENSION_ASKED', at, by: person(data.by), extensionId, until, reasonClass };
    }
    case 'ExtensionGranted': {
      const { extensionId, before, due } = data;
      return {
        type: 'EXTENSION_GRANTED',
        at,
        by: person(data.by),
        extensionId,
        before: before.on,
        after: due.on,
      };
    }
    case 'ExtensionRefused':
      return { type: 'EXTENSION_REFUSED', at, by: person(data.by), extensionId: data.extensionId };
    case 'ExtensionWithdrawn':
      return { type: 'EXTENSION_WITHDRAWN', at, by: person(data.by), extensionId: data.extensionId };
  }
}
