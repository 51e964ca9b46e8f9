import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { textWithoutNames } from './text-without-names.js';
import type { Notice } from './notice-row.js';

/** One line for notices that say the same of different people; it opens to each of them. */
export function AlikeNotices({
  first,
  notices,
  children,
}: {
  first: Notice;
  notices: readonly Notice[];
  children: ReactNode;
}) {
  const t = useTexts();
  const { day, moment } = useFormats();
  const unread = notices.filter(({ readAt }) => readAt === null).length;
  return (
    <li className={unread > 0 ? 'lined-row unread-notice' : 'lined-row'}>
      <details className="alike-notices">
        <summary>
          <span className="notice">
            <span className="alike-sentence">
              {t.notices.alike(notices.length, unread)}: {textWithoutNames(t, first, day)}
            </span>
            <span className="quiet small">
              {t.notices.class[first.class]}
              {first.statutory && ` · ${t.notices.statutory}`} · {moment(first.createdAt)}
            </span>
          </span>
        </summary>
        <ul className="lined">{children}</ul>
      </details>
    </li>
  );
}
