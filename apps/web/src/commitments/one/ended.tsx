import { Link } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useTexts } from '../../texts/language.js';

/** Why it ended, in the words of who ended it, or what took its place. */
export function Ended({ of: { endedReason, supersededBy } }: { of: Reply<'getCommitment'> }) {
  const t = useTexts();
  return (
    <>
      {endedReason !== null && (
        <NoticeBox tone="still">
          <strong>{t.commitment.endedBecause}</strong>
          <p lang="vi">{endedReason}</p>
        </NoticeBox>
      )}
      {supersededBy !== null && (
        <NoticeBox tone="under-way">
          <Link to="/commitments/$id" params={{ id: supersededBy }}>
            {t.commitment.supersededBy}
          </Link>
        </NoticeBox>
      )}
    </>
  );
}
