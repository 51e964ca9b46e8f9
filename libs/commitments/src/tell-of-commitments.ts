import { instant } from '#libs/calendar/src/vietnam-time.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { eventOf } from '#libs/platform/src/event-store/load-streams.js';
import { messageRows, type Message } from '#libs/platform/src/messages/message-rows.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { commitmentStream } from './commitment-stream.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';
import { commitmentTemplates, type Telling } from './domain/telling.js';
import { tellingsOf, toldTypes } from './domain/tellings.js';

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

/**
 * Tells people of what happens to their commitments. Whom it concerns follows from the commitment as it stood at the event, not
 * as it stands when the relay comes to it, so that told again, today or after years, the same people are told the same.
 */
export const tellOfCommitments: Consumer = {
  name: 'tell-of-commitments',
  types: toldTypes,
  async handle(events, transaction) {
    const own = events.filter(({ streamType }) => streamType === commitmentStream.type);
    for (const [tenant, its] of byKey(own, ({ tenantId }) => tenantId)) {
      const messages = await messagesOf(tenant, its, transaction);
      await transaction.write(messages.flatMap(messageRows));
    }
  },
};

async function messagesOf(
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
    let state = commitmentStream.initial;
    for (const row of stream) {
      const before = state;
      const event = eventOf(commitmentStream, row);
      state = commitmentStream.evolve(state, event);
      const recorded = told.get(`${row.stream} ${row.version}`);
      if (recorded) messages.push(...toPeople(recorded, tellingsOf(event, state, before), state));
    }
  }
  return messages;
}

/** One message each, the first that concerns him; who acted himself is told nothing. */
function toPeople(event: RecordedEvent, tellings: readonly Telling[], state: Commitment): Message[] {
  const told = new Set<PersonId>([event.actorId, SYSTEM]);
  return tellings.flatMap((telling) =>
    telling.people.flatMap((person) => {
      if (told.has(person)) return [];
      told.add(person);
      return [messageTo(person, event, telling, state)];
    }),
  );
}

function messageTo(
  personId: PersonId,
  { tenantId, streamId, eventId, actorId, recordedAt, correlationId }: RecordedEvent,
  { template, title, itemId, dueOn, count, to }: Telling,
  state: Commitment,
): Message {
  const parties = partiesOf(state);
  // Of one's own unit one knows; who assigned to many is told which it is.
  const assigns = parties && [parties.assignerId, ...parties.coSigners.ASSIGNER.people].includes(personId);
  return {
    tenantId,
    personId,
    about: `commitment/${streamId}/${eventId}`,
    class: commitmentTemplates[template] === 'ASKS' ? 'COMMITMENT_TO_ACT' : 'COMMITMENT',
    template,
    values: {
      title,
      ...((assigns || template === 'UNIT_SUCCEEDED') && { unitId: parties?.unitId }),
      ...(actorId !== SYSTEM && { by: actorId }),
      ...(dueOn && { dueOn }),
      ...(count !== undefined && { count }),
      ...(to && { to }),
    },
    link: itemId === null ? `/commitments/${streamId}` : `/commitments/${streamId}/items/${itemId}`,
    at: instant(recordedAt),
    correlationId,
  };
}
