import type { Call } from '../../api/endpoints.js';
import type { FindingDetail } from '../finding-detail.js';

/** The words of a finding as they are sent. */
export type FindingText = NonNullable<Call<'answerReply'>['body']['text']>;

/** A finding in its present words, to be changed. Whoever answers is named where that is not the head of the unit. */
export const textOf = (finding: FindingDetail): FindingText => ({
  unitId: finding.unit.id,
  content: finding.content,
  kind: finding.kind,
  severity: finding.severity.code,
  seen: finding.seen,
  legalGround: finding.legalGround,
  addressee: finding.addressee,
  answererId: finding.addressee === 'STEERING_COMMITTEE' ? finding.answerer.id : null,
  repeatOf: finding.repeatOf,
});

/** The same with another kind: only a recommendation is addressed to somebody. */
export const ofKind = (text: FindingText, kind: FindingText['kind']): FindingText =>
  kind === 'RECOMMENDATION'
    ? { ...text, kind, addressee: text.addressee ?? 'CHAIR' }
    : { ...text, kind, addressee: null, answererId: null };

/** Whether the words are the ones that are there. */
export function changesNothing(text: FindingText, finding: FindingDetail): boolean {
  const before = textOf(finding);
  const trimmed = { ...text, seen: text.seen.trim(), legalGround: text.legalGround.trim() };
  // Both were written with the same keys in the same order.
  return JSON.stringify(trimmed) === JSON.stringify(before);
}

/** Whether the words can be sent. */
export const isWhole = ({ seen, addressee, answererId }: FindingText): boolean =>
  seen.trim() !== '' && (addressee !== 'STEERING_COMMITTEE' || answererId != null);
