import type { TellingOutcome } from '#libs/contracts/src/http/duty-detail.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Whom a step told, and the farthest that his notice is known to have come. */
export function Telling({ of: one }: { of: TellingOutcome }) {
  const t = useTexts();
  const { moment } = useFormats();
  const channel = one.channel === null ? '' : t.ledger.channel[one.channel];
  const parts = [
    one.failedAt !== null && t.ledger.failed(channel, moment(one.failedAt)),
    one.sentAt !== null && one.deliveredAt === null && t.ledger.sent(channel, moment(one.sentAt)),
    one.deliveredAt !== null && t.ledger.delivered(channel, moment(one.deliveredAt)),
    one.seenAt === null ? t.ledger.inside(moment(one.toldAt)) : t.ledger.seen(moment(one.seenAt)),
  ].filter((part) => part !== false);
  return (
    <div className="telling">
      <span className="person-name">{one.person.name}</span>
      <span className="quiet small place">{parts.join('; ')}</span>
      {one.reason !== null && (
        <span className="quiet small place">{t.ledger.undelivered[one.reason] ?? one.reason}</span>
      )}
    </div>
  );
}
