import type { Reply } from '../api/endpoints.js';
import { localDay } from '../texts/formats.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { postInUnit } from './post-in-unit.js';
import './urging-notice.css';

/** The notice as it lies on a table: issuer and state, number and date, to whom, what is owed, by when to answer. */
export function UrgingDocument({ of: notice }: { of: Reply<'getUrgingNotice'> }) {
  const t = useTexts();
  const { day } = useFormats();
  const issued = localDay(notice.issuedAt);
  const [year = 0, month = 0, date = 0] = issued.split('-').map(Number);
  const { owner, creditor, originalDueOn, dueOn, workingDaysLate } = notice;
  const late = workingDaysLate === null || workingDaysLate === 0 ? '' : t.urgingNotice.late(workingDaysLate);
  const verb = t.dutyPage.kindVerb[notice.kind] ?? t.dutyPage.otherVerb;
  return (
    <article className="panel urging">
      <header className="urging-head">
        <div>
          {notice.under !== null && <p>{notice.under.toUpperCase()}</p>}
          <p>
            <strong>{notice.issuer.name.toUpperCase()}</strong>
          </p>
          <p className="urging-number">{t.urgingNotice.number(notice.number)}</p>
        </div>
        <div>
          <p>
            <strong>{t.urgingNotice.state}</strong>
          </p>
          <p className="urging-motto">{t.urgingNotice.motto}</p>
          <p>
            <em>{t.urgingNotice.dated(date, month, year)}</em>
          </p>
        </div>
      </header>
      {notice.round >= 2 && <p className="urging-stamp">{t.urgingNotice.urgent}</p>}
      <h2>{t.urgingNotice.heading}</h2>
      <p className="urging-round">{t.urgingNotice.round(notice.round)}</p>
      <p className="urging-to">
        {t.urgingNotice.to}: <strong>{owner.name}</strong>,{' '}
        {owner.post === null ? notice.unit.name : postInUnit(owner.post, notice.unit.name)}
      </p>
      <p>
        {t.urgingNotice.body({ creditor: creditor.name, title: notice.title, verb, day: day(dueOn), late })}
      </p>
      {originalDueOn !== null && originalDueOn !== dueOn && (
        <p>{t.urgingNotice.originally(day(originalDueOn))}</p>
      )}
      {notice.earlier.length > 0 && (
        <div>
          <p>{t.urgingNotice.earlier}:</p>
          <ul>
            {notice.earlier.map(({ round, at, number }) => (
              <li key={round}>
                – {t.urgingNotice.earlierOne(round, day(localDay(at)))}
                {number !== null && `, ${t.urgingNotice.earlierNumber(number)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <strong>{t.urgingNotice.request(day(notice.replyBy))}</strong>
      </p>
      <footer className="urging-head">
        <div className="small">
          <p>
            <em>{t.urgingNotice.copies}:</em>
          </p>
          <p>– {t.urgingNotice.sameOwner};</p>
          {notice.told.map(({ id, name }) => (
            <p key={id}>– {t.urgingNotice.standIn(name)};</p>
          ))}
          <p>– {creditor.name};</p>
          <p>– {t.urgingNotice.filed}.</p>
        </div>
        <div>
          <p>{t.urgingNotice.issuedBy}</p>
          <p>
            <strong>{creditor.name}</strong>
          </p>
          {creditor.post !== null && <p className="small">{creditor.post}</p>}
        </div>
      </footer>
      <p className="quiet small">{t.urgingNotice.automatic}</p>
      {notice.state !== 'OPEN' && (
        <p className="unprinted">{t.urgingNotice.done(t.happening.CLOSED[notice.state].toLowerCase())}</p>
      )}
    </article>
  );
}
