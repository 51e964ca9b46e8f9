import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { noticeText } from './notice-text.js';
import './notices.css';

export type Notice = Reply<'getMyWork'>['notices'][number];

interface Props {
  readonly notice: Notice;
  /** Instead of its whole sentence and its moment, where what stands above has said the rest. */
  readonly text?: string | undefined;
  readonly children?: ReactNode;
}

/** A notice; opening it marks it read and leads to what it is about. */
export function NoticeRow({ notice, text, children }: Props) {
  const t = useTexts();
  const { day, moment } = useFormats();
  const navigate = useNavigate();
  const read = useAct('markNoticeRead');
  const { unitName } = notice.values;
  const open = () => {
    if (notice.readAt === null) read.mutate({ params: { id: notice.id } });
    if (notice.link?.startsWith('/') && !notice.link.startsWith('//')) void navigate({ href: notice.link });
  };
  return (
    <li className={notice.readAt === null ? 'lined-row notice unread-notice' : 'lined-row notice'}>
      <button type="button" className="plain-button" onClick={open}>
        {notice.readAt === null && <span className="unseen">{t.notices.unread} </span>}
        {text ?? noticeText(t, notice, day) ?? t.notices.other}
      </button>
      {text === undefined && (
        <span className="quiet small">
          {ofAnother(notice) && typeof unitName === 'string' && `${unitName} · `}
          {t.notices.class[notice.class]}
          {notice.statutory && ` · ${t.notices.statutory}`} · {moment(notice.createdAt)}
        </span>
      )}
      {children}
    </li>
  );
}

/** Whether it is about what somebody else owes or signed; of one's own duty one knows the unit. */
const ofAnother = ({ values: { kind, owner, for: standsInFor, asker, unitId } }: Notice): boolean =>
  kind === 'COUNTERSIGN' || [owner, standsInFor, asker, unitId].some((person) => typeof person === 'string');
