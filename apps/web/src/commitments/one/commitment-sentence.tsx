import type { Reply } from '../../api/endpoints.js';
import { useTexts } from '../../texts/language.js';
import { localDay } from '../../texts/formats.js';
import { useFormats } from '../../texts/use-formats.js';
import { daysWords } from '../../terms-of-time/due-words.js';
import { pendingOf } from './edition-of.js';
import { leftToSign } from './left-to-sign.js';

/** Where it stands, in one sentence: who is to do what by when, or since when it is in force. */
export function CommitmentSentence({ of }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  const { day } = useFormats();
  const { status, unit, signatory, assigner, signBy, duties, gaps, countersignedAt, people, amendment } = of;
  const open = duties.find(({ item, state }) => item === '' && state === 'OPEN');
  const days = open
    ? daysWords(t, open.workingDaysLeft, open.timing === 'OVERDUE' ? 'OVERDUE' : undefined)
    : '';
  const pending = pendingOf(of);
  const left = (side: 'SIGNATORY' | 'ASSIGNER', party: string) => {
    const ids = pending ? leftToSign(pending, side) : [];
    const names = ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
    return names.length === 0 ? party : names.join(', ');
  };
  const given = pending?.signatures.find(
    ({ role, principal }) => role === 'SIGNATORY' && principal.id === signatory.id,
  );
  const signer =
    given && given.capacity !== 'SELF'
      ? t.commitment.signedFor(given.signer.name, signatory.name)
      : signatory.name;
  switch (status) {
    case 'DRAFT':
      return t.commitment.draft(unit.name, gaps.length);
    case 'ISSUED':
      return t.commitment.issued(left('SIGNATORY', signatory.name), signBy === null ? '' : day(signBy), days);
    case 'RETURNED':
      return t.commitment.returned(signatory.name, assigner.name, days);
    case 'SIGNED':
      return t.commitment.signed(signer, left('ASSIGNER', assigner.name), days);
    case 'IN_FORCE': {
      const since = t.commitment.inForce(
        unit.name,
        countersignedAt === null ? '' : day(localDay(countersignedAt)),
      );
      if (amendment === null) return since;
      return amendment === 'ISSUED'
        ? `${since} ${t.amendment.toSign(left('SIGNATORY', signatory.name))}`
        : `${since} ${t.amendment.toCountersign(left('ASSIGNER', assigner.name))}`;
    }
    case 'DISCARDED':
    case 'EXPIRED':
    case 'SUPERSEDED':
    case 'WITHDRAWN':
    case 'LAPSED':
      return t.commitment.ended[status](unit.name);
  }
}
