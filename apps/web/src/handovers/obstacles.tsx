import { Link } from '@tanstack/react-router';
import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import type { Bound, Sorted } from './handing-over.js';

/** What can't be handed over now, why, and what is to be done about it. */
export function Obstacles({ of: { toReissue, withoutHead, unitEnded } }: { of: Sorted }) {
  const t = useTexts();
  return (
    <>
      {unitEnded.length > 0 && (
        <NoticeBox tone="soon">
          <strong>{t.handovers.unitEnded}</strong>
          <p>{t.handovers.unitEndedHint}</p>
          <Listed commitments={unitEnded} />
        </NoticeBox>
      )}
      {withoutHead.length > 0 && (
        <NoticeBox tone="soon">
          <strong>{t.handovers.noHead}</strong>
          <p>
            {t.handovers.noHeadHint} <Link to="/people">{t.nav.people}</Link>
          </p>
          <Listed commitments={withoutHead} />
        </NoticeBox>
      )}
      {toReissue.length > 0 && (
        <NoticeBox tone="soon">
          <strong>{t.handovers.toReissue}</strong>
          <p>{t.handovers.toReissueHint}</p>
          <Listed commitments={toReissue} />
        </NoticeBox>
      )}
    </>
  );
}

const Listed = ({ commitments }: { commitments: readonly Bound[] }) => (
  <ul>
    {commitments.map(({ id, title, unit }) => (
      <li key={id}>
        • <Link to="/commitments/$id" params={{ id }}>{`${unit.name}: ${title}`}</Link>
      </li>
    ))}
  </ul>
);
