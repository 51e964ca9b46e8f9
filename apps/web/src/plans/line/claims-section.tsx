import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { LineWork } from '../plan.js';

/** Each time it was said to be done and how that was answered, the newest first, in the words of both. */
export function ClaimsSection({ work }: { work: LineWork }) {
  const t = useRemediationTexts();
  const { moment, day } = useFormats();
  if (work.claims.length === 0) return null;
  return (
    <Section title={t.atWork.claims} aside={t.planLine.claimCount(work.claims.length)}>
      <ul className="panel lined">
        {work.claims
          .toReversed()
          .map(({ number, at, by, note, answer, answeredAt, answeredBy, reason, verifyBy }) => (
            <li key={number} className="lined-row stack">
              <p>
                <strong>{t.atWork.claim(number)}</strong>: {t.atWork.claimedAt(by.name, moment(at))}
                {note !== null && <span className="said">“{note}”</span>}
              </p>
              <p>
                {t.planLine.answer[answer]}
                {answer === 'AWAITED' && verifyBy !== null && (
                  <span className="quiet"> {t.planLine.verifyBy(day(verifyBy))}</span>
                )}
                {answeredAt !== null && (
                  <span className="quiet">
                    {' '}
                    {answeredBy ? `${answeredBy.name}, ` : ''}
                    {moment(answeredAt)}
                  </span>
                )}
                {reason !== null && <span className="said">“{reason}”</span>}
              </p>
            </li>
          ))}
      </ul>
    </Section>
  );
}
