import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

type Told = Reply<'listNotices'>['items'][number];

/** What became of a notice outside the page, in a few words; nothing while it has only just been told. */
export function NoticeOutcome({ told }: { told: Told }) {
  const t = useTexts();
  const { moment } = useFormats();
  const { channel, sentAt, deliveredAt, failedAt, reason, readAt } = told;
  const by = channel && t.mailbox.channel[channel];
  const words: string[] = [];
  if (by !== null && failedAt !== null) words.push(t.notices.outcome.failed(by, moment(failedAt)));
  else if (by !== null && deliveredAt !== null)
    words.push(t.notices.outcome.delivered(by, moment(deliveredAt)));
  else if (by !== null && sentAt !== null) words.push(t.notices.outcome.sent(by, moment(sentAt)));
  else if (reason === 'MUTED') words.push(t.notices.outcome.muted);
  else if (reason === 'OVER_CAP') words.push(t.notices.outcome.overCap);
  else words.push(t.notices.outcome.waits);
  if (readAt !== null) words.push(t.notices.outcome.seen(moment(readAt)));
  return <span className="quiet small notice-outcome">{words.join(' · ')}</span>;
}
