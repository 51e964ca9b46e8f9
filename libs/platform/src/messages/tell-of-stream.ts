import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { eventOf } from '../event-store/load-streams.js';
import type { Consumer } from '../relay/consumer.js';
import type { EffectTransaction } from '../relay/effect-transaction.js';
import type { RecordedEvent } from '../relay/recorded-event.js';
import { messageRows, type Message, type NoticeClass } from './message-rows.js';

// Each stream up to the last of its events that are told of: one question for a whole batch. Along its key, stream by stream: with
// statistics of another day the planner would walk over all events there are.
const STREAMS = `
  select wanted.id as stream, e.version, e.type, e.schema_version, e.data
  from unnest($2::uuid[], $3::int[]) as wanted (id, version)
  cross join lateral (
    select version, type, schema_version, data from events
    where tenant_id = $1 and stream_id = wanted.id and version <= wanted.version order by version offset 0) as e`;

interface FoundEvent {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: object;
}

/** One thing that some people are told. Who acted himself may be among them and is left out. */
export interface StreamTelling {
  readonly template: string;
  readonly class: NoticeClass;
  readonly people: readonly PersonId[];
  readonly title: string;
  /** Where on the page it leads. */
  readonly link: string;
  /** By when the reader is to act, or when what he owes is due. */
  readonly dueOn?: LocalDate | null;
  /** What else it says, the same for everybody or by who reads it. */
  readonly values?: (reader: PersonId) => Readonly<Record<string, unknown>>;
}

/** Of what happens to streams of one kind, who is told what. */
export interface StreamTellings<State, Event extends DomainEvent> {
  readonly consumer: string;
  readonly model: StreamModel<State, Event>;
  /** Types of events of which somebody is told. */
  readonly types: readonly string[];
  /** Pure, so that telling it again is telling the same. */
  tellingsOf(id: string, event: Event, state: State, before: State): readonly StreamTelling[];
}

/**
 * Tells people of what happens to a stream. Whom it concerns follows from the stream as it stood at the event, not as it stands
 * when the relay comes to it, so that told again, today or after years, the same people are told the same.
 */
export function tellOfStream<State, Event extends DomainEvent>(of: StreamTellings<State, Event>): Consumer {
  return {
    name: of.consumer,
    types: of.types,
    async handle(events, transaction) {
      const own = events.filter(({ streamType }) => streamType === of.model.type);
      for (const [tenant, its] of byKey(own, ({ tenantId }) => tenantId)) {
        const messages = await messagesOf(of, tenant, its, transaction);
        await transaction.write(messages.flatMap(messageRows));
      }
    },
  };
}

async function messagesOf<State, Event extends DomainEvent>(
  { model, tellingsOf }: StreamTellings<State, Event>,
  tenant: TenantId,
  events: readonly RecordedEvent[],
  transaction: EffectTransaction,
): Promise<Message[]> {
  const last = new Map<string, number>();
  for (const { streamId, version } of events)
    last.set(streamId, Math.max(version, last.get(streamId) ?? version));
  const wanted = [tenant, [...last.keys()], [...last.values()]];
  const { rows } = await transaction.query<FoundEvent>(STREAMS, wanted);
  const told = new Map(events.map((event) => [`${event.streamId} ${event.version}`, event]));
  const messages: Message[] = [];
  for (const stream of byKey(rows, (row) => row.stream).values()) {
    let state = model.initial;
    for (const row of stream) {
      const before = state;
      const event = eventOf(model, row);
      state = model.evolve(state, event);
      const recorded = told.get(`${row.stream} ${row.version}`);
      if (recorded)
        messages.push(...toPeople(model.type, recorded, tellingsOf(row.stream, event, state, before)));
    }
  }
  return messages;
}

/** One message each, the first that concerns him; who acted himself is told nothing. */
function toPeople(kind: string, event: RecordedEvent, tellings: readonly StreamTelling[]): Message[] {
  const told = new Set<PersonId>([event.actorId, SYSTEM]);
  return tellings.flatMap((telling) =>
    telling.people.flatMap((person) => {
      if (told.has(person)) return [];
      told.add(person);
      return [messageTo(kind, person, event, telling)];
    }),
  );
}

function messageTo(
  kind: string,
  personId: PersonId,
  { tenantId, streamId, eventId, actorId, recordedAt, correlationId }: RecordedEvent,
  { template, class: noticeClass, title, link, dueOn, values }: StreamTelling,
): Message {
  return {
    tenantId,
    personId,
    about: `${kind}/${streamId}/${eventId}`,
    class: noticeClass,
    template,
    values: {
      title,
      ...(actorId !== SYSTEM && { by: actorId }),
      ...(dueOn && { dueOn }),
      ...values?.(personId),
    },
    link,
    at: instant(recordedAt),
    correlationId,
  };
}
