import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import type { CommitmentEvent } from '../../domain/commitment-events.js';
import { bindingOf } from '../../domain/commitment-state.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { ToldCommitment } from './told-events.js';

type HandoverReply = ReplyOf<typeof getCommitment>['handovers'][number];

/** Every change of hands since it took force, with its statement, what was disputed of it and how that was settled. */
export function handoversOf({ state, events }: ToldCommitment, names: KnownNames): HandoverReply[] {
  const binding = bindingOf(state);
  if (!binding) return [];
  const tasks = new Map(binding.current.terms.items.map(({ id, task }) => [id, task]));
  const stories = storiesOf(events).slice(-binding.handovers.length);
  return binding.handovers.map(({ number, side, from, to, on, state: stands, statement }, index) => {
    const story = stories[index] ?? [];
    const stated = story.find((event) => event.type === 'CommitmentHandedOver');
    const answered = story.find((event) => event.type === 'HandoverAnswered');
    const settled = story.find((event) => event.type === 'HandoverSettled');
    return {
      number,
      side,
      from: names.person(from),
      to: names.person(to),
      on,
      state: stands,
      note: names.wordsOf(stated?.data.remark),
      statement: statement.map((one) => ({ ...one, task: tasks.get(one.itemId) ?? '' })),
      disputed: (answered?.data.disputed ?? []).map(({ itemId, remark }) => ({
        itemId,
        reason: names.wordsOf(remark),
      })),
      settled: settled
        ? {
            lateDays: settled.data.lateDays.map(({ itemId, days }) => ({ itemId, days })),
            reason: names.wordsOf(settled.data.remark),
          }
        : null,
    };
  });
}

/** The events of each change of hands: from the one on, before the next. Answers are always of the last one. */
function storiesOf(events: readonly CommitmentEvent[]): CommitmentEvent[][] {
  const stories: CommitmentEvent[][] = [];
  for (const event of events) {
    if (event.type === 'CommitmentHandedOver') stories.push([]);
    stories.at(-1)?.push(event);
  }
  return stories;
}
