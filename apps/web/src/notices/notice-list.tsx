import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.js';
import { AlikeNotices } from './alike-notices.js';
import { gatherNotices } from './gather-notices.js';
import { NoticeRow, type Notice } from './notice-row.js';

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
  const row = (notice: Told) => (
    <NoticeRow key={notice.id} notice={notice}>
      {children?.(notice)}
    </NoticeRow>
  );
  return (
    <ul className="panel lined">
      {gatherNotices(t, notices)
        .slice(0, atMost)
        .flatMap((group) => {
          const [first, ...others] = group;
          if (!first || others.length === 0) return group.map(row);
          return (
            <AlikeNotices key={first.id} first={first} notices={group}>
              {group.map(row)}
            </AlikeNotices>
          );
        })}
    </ul>
  );
}
