import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

type Mail = Reply<'listMails'>['items'][number];

/** What became of a mail: when it waited, left and arrived, how often it was tried, and what the other side said. */
export function LetterFacts({ mail }: { mail: Mail }) {
  const t = useTexts();
  const { moment } = useFormats();
  const at = (instant: string | null) => instant && moment(instant);
  const rows: readonly (readonly [string, string | null])[] = [
    [t.mailbox.facts.address, mail.address],
    [t.mailbox.facts.queued, at(mail.queuedAt)],
    [t.mailbox.facts.waits, at(mail.waitsUntil)],
    [t.mailbox.facts.sent, at(mail.sentAt)],
    [t.mailbox.facts.delivered, at(mail.deliveredAt)],
    [t.mailbox.facts.failed, at(mail.failedAt)],
    [t.mailbox.facts.attempts, mail.attempts > 1 ? String(mail.attempts) : null],
    ...mail.retries.map(
      (retry) => [t.mailbox.facts.retried, t.mailbox.retried(moment(retry.at), retry.by)] as const,
    ),
    [t.mailbox.facts.error, mail.error],
  ];
  return (
    <div className="letter-facts small">
      {mail.reason !== null && <p>{t.mailbox.reason[mail.reason]}</p>}
      {mail.statutory && <p>{t.mailbox.facts.statutory}</p>}
      <dl>
        {rows
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={`${name} ${value}`}>
              <dt className="quiet">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
