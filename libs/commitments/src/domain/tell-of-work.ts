import { clipped } from '#libs/kernel/src/clipped.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { bindingOf, workOf, type Commitment, type InForce } from './commitment-state.js';
import type { Subtask } from './item-work.js';
import { accountableFor, creditorOf, performerOf } from './performers.js';
import type { CommitmentTemplate, Telling, Tellings } from './telling.js';
import type { Item, ItemId } from './terms.js';
import type { SubtaskSettled, WorkEvent } from './work-events.js';

/** Whom what happens to an item at work concerns. */
export const workTellings: Tellings<WorkEvent> = {
  // How far it is stands on the page; nobody is to be called to it each time.
  ProgressReported: null,
  EvidenceAttached: null,
  EvidenceWithdrawn: null,
  CompletionClaimed: ({ data }, state) => toCreditor('COMPLETION_CLAIMED', data, state, data.confirmBy),
  ClaimWithdrawn: ({ data }, state) => toCreditor('CLAIM_WITHDRAWN', data, state),
  CompletionConfirmed: ({ data }, state) => toPerformer('COMPLETION_CONFIRMED', data, state),
  CompletionSentBack: ({ data }, state) => toPerformer('COMPLETION_SENT_BACK', data, state),
  // Who voids it is told nothing, the other of the two is: whom it puts back to work, or who had confirmed it.
  ConfirmationVoided: ({ data }, state) =>
    data.because === 'FOUND_WRONG'
      ? toPerformer('CONFIRMATION_VOIDED', data, state)
      : toCreditor('CONFIRMATION_LOST', data, state),
  SubtaskGiven: ({ data }, state) => toHelper('SUBTASK_GIVEN', data, state, true),
  // It is accepted by who does the item; whoever gave it and has left the post has nothing to do with it any more.
  SubtaskReported: ({ data }, state) => {
    const found = itemIn(state, data.itemId);
    const subtask = subtaskIn(state, data);
    if (!found || !subtask) return [];
    const may = [performerOf(found.binding, found.item), accountableFor(found.binding, found.item)];
    const people = may.filter((person, at) => at === 0 || person === subtask.givenBy);
    return [{ ...about('SUBTASK_REPORTED', subtask, data.itemId, people), dueOn: data.acceptBy.on }];
  },
  SubtaskSettled: ({ data }, state) =>
    toHelper(settled[data.outcome], data, state, data.outcome === 'SENT_BACK'),
  CauseStated: ({ data }, state) => toCreditor('CAUSE_STATED', data, state, data.decideBy),
  CauseDecided: ({ data: { itemId, causeId, confirmed } }, state) => {
    const found = itemIn(state, itemId);
    if (!found) return [];
    const cause = workOf(found.binding, itemId).causes.find((one) => one.causeId === causeId);
    const people = cause ? [cause.statedBy] : [];
    return [about(confirmed ? 'CAUSE_CONFIRMED' : 'CAUSE_REFUSED', found.item, itemId, people)];
  },
};

const settled: Readonly<Record<SubtaskSettled['data']['outcome'], CommitmentTemplate>> = {
  ACCEPTED: 'SUBTASK_ACCEPTED',
  SENT_BACK: 'SUBTASK_SENT_BACK',
  WITHDRAWN: 'SUBTASK_WITHDRAWN',
};

interface OfItem {
  readonly itemId: ItemId;
}

/** To whom the item is owed. */
function toCreditor(
  template: CommitmentTemplate,
  { itemId }: OfItem,
  state: Commitment,
  by?: Pick<Subtask['due'], 'on'>,
): Telling[] {
  const found = itemIn(state, itemId);
  if (!found) return [];
  const telling = about(template, found.item, itemId, [creditorOf(found.binding, found.item)]);
  return [by ? { ...telling, dueOn: by.on } : telling];
}

/** Who does the item and who answers for it, with the day on which it is due. */
function toPerformer(template: CommitmentTemplate, { itemId }: OfItem, state: Commitment): Telling[] {
  const found = itemIn(state, itemId);
  if (!found) return [];
  const { binding, item } = found;
  const people = [performerOf(binding, item), accountableFor(binding, item)];
  return [{ ...about(template, item, itemId, people), dueOn: binding.current.itemDues[itemId]?.on ?? null }];
}

/** To whom the sub-task was given; with its day where it is to be done. */
function toHelper(
  template: CommitmentTemplate,
  data: OfItem & { readonly subtaskId: string },
  state: Commitment,
  toDo: boolean,
): Telling[] {
  const subtask = subtaskIn(state, data);
  if (!subtask) return [];
  const telling = about(template, subtask, data.itemId, [subtask.personId]);
  return [toDo ? { ...telling, dueOn: subtask.due.on } : telling];
}

const about = (
  template: CommitmentTemplate,
  { task }: Pick<Item, 'task'>,
  itemId: ItemId,
  people: readonly PersonId[],
): Telling => ({ template, people, title: clipped(task, 300), itemId });

/** None where the text in force doesn't name it: what is recorded is a fact, whatever became of its item. */
function itemIn(state: Commitment, itemId: ItemId): { binding: InForce; item: Item } | undefined {
  const binding = bindingOf(state);
  const item = binding?.current.terms.items.find(({ id }) => id === itemId);
  return binding && item && { binding, item };
}

function subtaskIn(
  state: Commitment,
  { itemId, subtaskId }: OfItem & { readonly subtaskId: string },
): Subtask | undefined {
  const binding = bindingOf(state);
  return binding && workOf(binding, itemId).subtasks.find((one) => one.subtaskId === subtaskId);
}
