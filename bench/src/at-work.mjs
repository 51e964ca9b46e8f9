import { officialCalendar as calendar } from '../../dist/libs/calendar/src/official-calendar.js';
import { sealOf } from '../../dist/libs/commitments/src/canonical-seal.js';
import { commitmentStream } from '../../dist/libs/commitments/src/commitment-stream.js';
import { evolve } from '../../dist/libs/commitments/src/domain/evolve.js';
import { countersign, sign } from '../../dist/libs/commitments/src/domain/signing-decisions.js';
import { reportProgress } from '../../dist/libs/commitments/src/domain/work-decisions.js';
import { issued, ITEMS, termsOf } from './commitments.mjs';

const HEALTHS = ['ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

/**
 * A commitment in force for each head, with its items at work: drafted, issued, signed, countersigned and once reported on, by the
 * decisions of the domain.
 * @param {Awaited<ReturnType<import('./population.mjs').populate>>} population
 * @returns {Promise<{ id: string, head: { id: string }, items: string[] }[]>}
 */
export async function putToWork({ chair, heads, decideAll, uuid }) {
  const made = heads.map((head, number) => ({ id: uuid(), head, number, items: [] }));
  await decideAll(commitmentStream, made, (one, state, { now }) => eventsOf(one, state, now, chair, uuid));
  return made.map(({ id, head, items }) => ({ id, head, items }));
}

function eventsOf({ id, head, number, items }, state, now, chair, uuid) {
  const terms = termsOf(uuid, head.id, number);
  items.push(...terms.items.map((item) => item.id));
  const events = [];
  let standing = state;
  const happen = (more) => {
    events.push(...more);
    standing = more.reduce(evolve, standing);
  };
  const signing = (person) => ({
    now,
    calendar,
    termsHash: standing.pending.termsHash,
    signer: { signerId: person, principalId: person, capacity: 'SELF', under: null },
    kind: { kind: 'ACKNOWLEDGED' },
    seal: (fields) => sealOf(id, fields),
  });
  happen(issued(standing, { id, head, chair, terms, now }));
  happen(sign(standing, signing(head.id)));
  happen(countersign(standing, signing(chair.id)));
  const [itemId] = items;
  const reading = { value: 60 + ((number * 7) % 41), on: '2024-03-01' };
  const progress = {
    percent: number % 100,
    health: HEALTHS[Math.floor(number / ITEMS) % HEALTHS.length],
    reading,
    remark: null,
  };
  happen(reportProgress(standing, { itemId, by: head.id, now, ...progress }));
  return events;
}
