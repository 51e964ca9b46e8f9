import type { LineWork } from '../plan.js';
import { holdsOn, shownEvidence } from './shown-evidence.js';

export type Act = 'REPORT' | 'CLAIM' | 'WITHDRAW_CLAIM' | 'VERIFY' | 'SEND_BACK';
/** Why an act that is the reader's own has to wait. */
export type Obstacle = 'NO_EVIDENCE' | 'NOT_REVIEWED' | 'NONE_ACCEPTED';

/** An act that stands in the bar; one that has to wait says what for. */
export interface OfferedAct {
  readonly act: Act;
  readonly obstacle: Obstacle | undefined;
}

/** What the reader may do with a line, the main thing last; also what would be his next, were nothing in its way. */
export function actsOn(work: LineWork, today: string): OfferedAct[] {
  const { actions, status } = work;
  const free = (act: Act): OfferedAct => ({ act, obstacle: undefined });
  if (actions.includes('REPORT')) {
    const obstacle = holdsOn(work, today, 'IN_REVIEW', 'ACCEPTED') ? undefined : ('NO_EVIDENCE' as const);
    const claim: OfferedAct = { act: 'CLAIM', obstacle };
    return obstacle ? [claim, free('REPORT')] : [free('REPORT'), claim];
  }
  if (actions.includes('SEND_BACK') && status === 'CLAIMED')
    return [free('SEND_BACK'), { act: 'VERIFY', obstacle: verifyObstacle(work, today) }];
  return actions.includes('WITHDRAW_CLAIM') ? [free('WITHDRAW_CLAIM')] : [];
}

function verifyObstacle(work: LineWork, today: string): Obstacle | undefined {
  if (shownEvidence(work).some(({ state }) => state === 'IN_REVIEW')) return 'NOT_REVIEWED';
  return holdsOn(work, today, 'ACCEPTED') ? undefined : 'NONE_ACCEPTED';
}
