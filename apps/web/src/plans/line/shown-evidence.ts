import type { LineWork } from '../plan.js';

/** What is shown now: the latest version of each piece that was not taken back. */
export const shownEvidence = ({ evidence }: Pick<LineWork, 'evidence'>): LineWork['evidence'] =>
  evidence.filter(({ superseded, state }) => !superseded && state !== 'WITHDRAWN');

/** Whether something of it holds on a day, so that a claim can rest on it; for a verification it must have been accepted. */
export const holdsOn = (
  work: Pick<LineWork, 'evidence'>,
  today: string,
  ...states: readonly LineWork['evidence'][number]['state'][]
): boolean =>
  shownEvidence(work).some(
    ({ state, validUntil }) => states.includes(state) && (validUntil ?? today) >= today,
  );
