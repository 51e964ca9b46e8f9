import type { GridContent } from '../../page/grid/line.js';
import type { PlanLine } from '../plan.js';
import { editedOf, sameLines, sentOf, type EditedLine } from './edited-line.js';

export type Content = GridContent<EditedLine>;

/** The lines that the service holds, and the version of the plan they were read at. */
export interface Held {
  readonly lines: readonly PlanLine[];
  readonly version: number;
}

/** What one writes, and what the service holds of it. */
export interface DraftState {
  readonly content: Content;
  /** What the service held when both agreed last. */
  readonly base: Held;
  /** What somebody else, or oneself elsewhere, wrote meanwhile; to be chosen from. */
  readonly theirs: Held | undefined;
  /** Counts how often the whole text was replaced: undoing does not reach back over that. */
  readonly generation: number;
}

export type DraftStep =
  | { readonly step: 'WRITE'; readonly content: Content }
  | { readonly step: 'SAVED' | 'READ'; readonly held: Held }
  | { readonly step: 'KEEP_MINE' | 'TAKE_THEIRS' };

/** What this browser kept of a draft that had not reached the service. */
export interface KeptDraft extends Content {
  readonly base: readonly PlanLine[];
}

const contentOf = ({ lines }: Held): Content => ({ rows: lines.map(editedOf), unread: {} });

/** Begins with what the service holds, or goes on with what was kept here. */
export function beginDraft(held: Held, kept?: KeptDraft): DraftState {
  const fresh = { content: contentOf(held), base: held, theirs: undefined, generation: 0 };
  if (!kept) return fresh;
  const { base, rows, unread } = kept;
  const before = { ...fresh, content: { rows, unread }, base: { lines: base, version: 0 } };
  return draftSteps(before, { step: 'READ', held });
}

/** Whether there is anything that the service could hold and does not. */
export const isUnsaved = ({ content, base }: Pick<DraftState, 'content' | 'base'>): boolean =>
  !sameLines(content.rows.map(sentOf), base.lines);

/** Whether there is anything that the service does not hold, be it what it can't. */
export const isTouched = (state: DraftState): boolean =>
  Object.keys(state.content.unread).length > 0 || isUnsaved(state);

/** Folds what one writes, what was saved and what was read. */
export function draftSteps(state: DraftState, step: DraftStep): DraftState {
  switch (step.step) {
    case 'WRITE':
      return { ...state, content: step.content };
    case 'SAVED':
      return step.held.version > state.base.version ? { ...state, base: step.held } : state;
    case 'READ':
      return read(state, step.held);
    case 'KEEP_MINE':
      return state.theirs ? { ...state, base: state.theirs, theirs: undefined } : state;
    case 'TAKE_THEIRS':
      return state.theirs ? taken(state, state.theirs) : state;
  }
}

/** A plan changes its version with whatever happens to it: only another text is in the way of this one. */
function read(state: DraftState, held: Held): DraftState {
  if (held.version <= state.base.version) return state;
  if (sameLines(held.lines, state.base.lines)) return { ...state, base: held, theirs: undefined };
  if (!isTouched(state)) return taken(state, held);
  return !isUnsaved({ content: state.content, base: held })
    ? { ...state, base: held, theirs: undefined }
    : { ...state, theirs: held };
}

const taken = (state: DraftState, held: Held): DraftState => ({
  content: contentOf(held),
  base: held,
  theirs: undefined,
  generation: state.generation + 1,
});
