import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { atHour, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { CommitmentEvent } from '#libs/commitments/src/domain/commitment-events.js';
import { initial, type Commitment } from '#libs/commitments/src/domain/commitment-state.js';
import { dropAmendment, proposeAmendment } from '#libs/commitments/src/domain/amendment-decisions.js';
import {
  discard,
  draft,
  giveBack,
  issue,
  reissue,
  revise,
} from '#libs/commitments/src/domain/drafting-decisions.js';
import { expire, supersede, withdraw } from '#libs/commitments/src/domain/ending-decisions.js';
import { evolve } from '#libs/commitments/src/domain/evolve.js';
import type { Indicator } from '#libs/commitments/src/domain/indicator.js';
import type { Offering } from '#libs/commitments/src/domain/offer.js';
import { alone, type Parties } from '#libs/commitments/src/domain/parties.js';
import type { Signer } from '#libs/commitments/src/domain/signature.js';
import { countersign, sign } from '#libs/commitments/src/domain/signing-decisions.js';
import type { Item, Terms } from '#libs/commitments/src/domain/terms.js';
import { noFacts } from '#libs/commitments/src/domain/warnings.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { newId } from './journey.js';

export const parties: Parties = {
  unitId: newId(),
  signatoryId: newId(),
  assignerId: newId(),
  coSigners: alone,
};

export const onTime: Indicator = {
  code: 'HO_SO_DUNG_HAN',
  name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  unit: '%',
  baseline: 91,
  target: 95,
  direction: 'AT_LEAST',
  rollUp: null,
};

/** A promise in which nothing is left open. */
export const anItem = (given: Partial<Item> = {}): Item => ({
  id: newId(),
  side: 'SIGNATORY',
  task: 'Giải quyết đúng hạn ít nhất 95 % hồ sơ',
  personId: parties.signatoryId,
  authority: 'Quyết định phân công của phòng',
  responsibility: 'Trưởng phòng chịu trách nhiệm',
  product: 'Báo cáo quý',
  time: { kind: 'DATE', on: localDate('2024-06-28') },
  indicator: onTime,
  ...given,
});

export const item = anItem();
/** What the assigner owes in return. */
export const assigners = anItem({
  side: 'ASSIGNER',
  task: 'Bố trí kinh phí mua máy quét cho Bộ phận Một cửa',
  personId: parties.assignerId,
  time: { kind: 'DATE', on: localDate('2024-03-29') },
  indicator: null,
});

export const terms: Terms = {
  title: 'Cam kết năm 2024',
  year: 2024,
  supersedes: null,
  legalBases: ['Kế hoạch cải cách hành chính năm 2024'],
  clauses: [],
  consequence: '',
  items: [item, assigners],
};

export const at = (day: string, hour = '08:00'): Instant => atHour(localDate(day), hour);
export const now = at('2024-01-15');
export const remark = { id: newId(), hash: 'f'.repeat(64) };
export const signBy = localDate('2024-01-31');

/** A hash that tells texts and parties apart, as the real one does. */
const hash: Offering['hash'] = (_, bound, frozen) => JSON.stringify([bound, frozen]);
export const offering: Offering = { now, calendar, signBy, hash, facts: noFacts, answers: [] };

/** Somebody who signs for himself. */
export const himself = (person: PersonId): Signer => ({
  signerId: person,
  principalId: person,
  capacity: 'SELF',
  under: null,
});

const acknowledged = { kind: 'ACKNOWLEDGED' } as const;
const seal = (): string => 'c'.repeat(64);

export const signing = (signer: Signer, termsHash: string, when: Instant = now) => ({
  now: when,
  termsHash,
  signer,
  kind: acknowledged,
  seal,
  calendar,
});

/** Signs what waits, whatever it says. */
export const signPending =
  (signer = himself(parties.signatoryId), when?: Instant) =>
  (state: Commitment): CommitmentEvent[] =>
    sign(state, signing(signer, pendingHash(state), when));
export const countersignPending =
  (signer = himself(parties.assignerId), when?: Instant) =>
  (state: Commitment): CommitmentEvent[] =>
    countersign(state, signing(signer, pendingHash(state), when));

function pendingHash(state: Commitment): string {
  if ('pending' in state) return state.pending.termsHash;
  if (state.status === 'IN_FORCE') return (state.amendment ?? state.current).termsHash;
  return 'none';
}

export const other: Terms = { ...terms, title: 'Cam kết năm 2024 (sửa đổi)' };

/** Every command on the document, as one would ask it of any commitment. */
export const documentCommands = {
  draft: (state: Commitment) => draft(state, parties, terms),
  revise: (state: Commitment) => revise(state, parties, other),
  discard: (state: Commitment) => discard(state, { now }),
  issue: (state: Commitment) => issue(state, offering),
  return: (state: Commitment) => giveBack(state, { remark, proposal: other, now, calendar }),
  reissue: (state: Commitment) => reissue(state, { parties, terms: other, remark }, offering),
  sign: signPending(),
  countersign: countersignPending(),
  withdraw: (state: Commitment) => withdraw(state, { now, remark }),
  supersede: (state: Commitment) => supersede(state, { now, byCommitmentId: newId() }),
  proposeAmendment: (state: Commitment) =>
    proposeAmendment(state, { by: 'ASSIGNER', terms: other, coSigners: alone, remark }, offering),
  dropAmendment: (state: Commitment) => dropAmendment(state, { by: 'SIGNATORY', remark, now }),
} satisfies Record<string, (state: Commitment) => CommitmentEvent[]>;

type Decision = (state: Commitment) => readonly CommitmentEvent[];

/** What is recorded when these decisions are taken one after another. */
export function tell(...decisions: readonly Decision[]): CommitmentEvent[] {
  const events: CommitmentEvent[] = [];
  let state = initial;
  for (const decide of decisions) {
    const decided = decide(state);
    state = decided.reduce(evolve, state);
    events.push(...decided);
  }
  return events;
}

/** The commitment after these events. */
export const folded = (events: readonly CommitmentEvent[]): Commitment => events.reduce(evolve, initial);

const { draft: begin, issue: offerIt, sign: sign1, countersign: sign2 } = documentCommands;
const inForce = [begin, offerIt, sign1, sign2];
const yearOver = (state: Commitment) => expire(state, { now: at('2025-01-01', '00:00') });

/** How a commitment comes to stand in each of its ways. */
export const story = {
  NONE: tell(),
  DRAFT: tell(begin),
  DISCARDED: tell(begin, documentCommands.discard),
  ISSUED: tell(begin, offerIt),
  RETURNED: tell(begin, offerIt, documentCommands.return),
  SIGNED: tell(begin, offerIt, sign1),
  IN_FORCE: tell(...inForce),
  AMENDMENT_ISSUED: tell(...inForce, documentCommands.proposeAmendment),
  AMENDMENT_SIGNED: tell(...inForce, documentCommands.proposeAmendment, sign1),
  EXPIRED: tell(...inForce, yearOver),
  SUPERSEDED: tell(...inForce, documentCommands.supersede),
  WITHDRAWN: tell(begin, offerIt, documentCommands.withdraw),
  LAPSED: tell(begin, offerIt, yearOver),
};
