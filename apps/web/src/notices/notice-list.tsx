import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.js';
import { AlikeNotices } from './alike-notices.js';
import { gatherNotices } from './gather-notices.js';
import { NoticeRow, type Notice } from './notice-row.js';
import { whoseText } from './whose-text.js';

/** Notices, newest first; those of a day that say the same of different people are one line that opens to them. */
export function NoticeList<Told extends Notice>({
  notices,
  atMost,
  children,
}: {
  notices: readonly Told[];
  /** So many lines. */
  atMost?: number;
  /** What stands under each. */
  children?: (notice: Told) => ReactNode;
}) {
  const t = useTexts();
  const row = (notice: Told, text?: string) => (
    <NoticeRow key={notice.id} notice={notice} text={text}>
      {children?.(notice)}
    </NoticeRow>
  );
  return (
    <ul className="panel lined">
      {gatherNotices(t, notices)
        .slice(0, atMost)
        .flatMap((group) => {
          const [first, ...others] = group;
          if (!first || others.length === 0) return group.map((notice) => row(notice));
          return (
            <AlikeNotices key={first.id} first={first} notices={group}>
              {group.map((notice) => row(notice, whoseText(t, notice)))}
            </AlikeNotices>
          );
        })}
    </ul>
  );
}
