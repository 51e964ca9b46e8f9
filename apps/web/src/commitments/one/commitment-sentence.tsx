import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { localDay } from '../../texts/formats.js';
import { useFormats } from '../../texts/use-formats.js';
import { daysWords } from '../../terms-of-time/due-words.js';

/** Where it stands, in one sentence: who is to do what by when, or since when it is in force. */
export function CommitmentSentence({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const { day } = useFormats();
  const { status, unit, signatory, assigner, signBy, duties, gaps, countersignedAt } = of;
  const open = duties.find(({ item, state }) => item === '' && state === 'OPEN');
  const days = open
    ? daysWords(t, open.workingDaysLeft, open.timing === 'OVERDUE' ? 'OVERDUE' : undefined)
    : '';
  switch (status) {
    case 'DRAFT':
      return t.commitment.draft(unit.name, gaps.length);
    case 'ISSUED':
      return t.commitment.issued(signatory.name, signBy === null ? '' : day(signBy), days);
    case 'RETURNED':
      return t.commitment.returned(signatory.name, assigner.name, days);
    case 'SIGNED':
      return t.commitment.signed(signatory.name, assigner.name, days);
    case 'IN_FORCE':
      return t.commitment.inForce(unit.name, countersignedAt === null ? '' : day(localDay(countersignedAt)));
    case 'DISCARDED':
    case 'EXPIRED':
    case 'SUPERSEDED':
    case 'WITHDRAWN':
    case 'LAPSED':
      return t.commitment.ended[status](unit.name);
  }
}
