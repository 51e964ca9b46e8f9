import CheckOutlined from '@ant-design/icons/CheckOutlined';
import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import type { ReactNode } from 'react';
import type { Reply } from '../api/endpoints.js';
import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { LetterFacts } from './letter-facts.js';

type Mail = Reply<'listMails'>['items'][number];

const looks: Readonly<Record<Mail['state'], { readonly tone: Tone; readonly icon: ReactNode }>> = {
  QUEUED: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  SENDING: { tone: 'under-way', icon: <ClockCircleOutlined aria-hidden /> },
  SENT: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  DELIVERED: { tone: 'done', icon: <CheckOutlined aria-hidden /> },
  BOUNCED: { tone: 'late', icon: <ExclamationCircleOutlined aria-hidden /> },
  FAILED: { tone: 'late', icon: <ExclamationCircleOutlined aria-hidden /> },
  SKIPPED: { tone: 'late', icon: <ExclamationCircleOutlined aria-hidden /> },
};

/** A mail: its line in the list, and opened, its words. */
export function Letter({ mail }: { mail: Mail }) {
  const t = useTexts();
  const { moment } = useFormats();
  const { tone, icon } = looks[mail.state];
  return (
    <li className="letter">
      <details>
        <summary>
          <span className="letter-subject">{mail.subject}</span>
          <span className="quiet small">
            {mail.to} · {t.mailbox.channel[mail.channel]}
          </span>
          <Chip tone={tone} icon={icon}>
            {t.mailbox.state[mail.state]}
          </Chip>
          <span className="quiet small">{moment(mail.sentAt ?? mail.queuedAt)}</span>
        </summary>
        {mail.body === '' ? (
          <p className="letter-body quiet">{t.mailbox.notYet}</p>
        ) : (
          <div className="letter-body" lang={mail.language}>
            {mail.body}
          </div>
        )}
        <LetterFacts mail={mail} />
        <p className="quiet small letter-foot">{t.problem.reference(mail.correlationId)}</p>
      </details>
    </li>
  );
}
