import { shownEvidence, type ItemAtWork } from './items.js';

export type Act = 'REPORT' | 'CLAIM' | 'WITHDRAW_CLAIM' | 'CONFIRM' | 'SEND_BACK' | 'VOID';

/** The acts that stand in the bar, the main one last where it is the thumb's; `stuck` can't be done for want of evidence. */
const inOrder = [
  'VOID',
  'WITHDRAW_CLAIM',
  'SEND_BACK',
  'CONFIRM',
  'REPORT',
  'CLAIM',
] as const satisfies readonly Act[];

/** Whether there is nothing that could be confirmed yet. */
export const isStuck = (act: Act, work: ItemAtWork): boolean =>
  act === 'CLAIM' && shownEvidence(work).length === 0;

/** What the reader may do with an item, the main one last. */
export const actsOn = (work: ItemAtWork): Act[] => {
  const may = inOrder.filter((act) => work.actions.includes(act));
  // Without evidence the main thing is to report.
  return may.some((act) => isStuck(act, work))
    ? [...may.filter((act) => act !== 'REPORT'), ...may.filter((act) => act === 'REPORT')]
    : may;
};

/** What the reader is to do next; nothing where only undoing is left. */
export function mainAct(work: ItemAtWork): Act | undefined {
  const last = actsOn(work).at(-1);
  return last === 'VOID' || last === 'WITHDRAW_CLAIM' ? undefined : last;
}
