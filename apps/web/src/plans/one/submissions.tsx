import { CheckedText } from '../../page/checked-text.js';
import { Section } from '../../page/section.js';
import { PlanDocumentLinks } from '../../remediation/documents/plan-document-links.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Plan, Submission } from '../plan.js';

/** Every text that was submitted, the newest first: by whom, what was answered, and its very words to be checked. */
export function Submissions({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const { submissions } = plan;
  if (submissions.length === 0) return null;
  return (
    <Section title={t.planPage.submissions} aside={t.planPage.submissionCount(submissions.length)}>
      <ul className="panel lined">
        {submissions.toReversed().map((one) => (
          <li key={one.edition} className="lined-row stack">
            <SubmissionFacts submission={one} />
            <PlanDocumentLinks id={plan.id} edition={one.edition} />
            <CheckedText
              summary={t.planPage.text(one.edition)}
              how={t.planPage.textHow(one.hash)}
              label={t.planPage.text(one.edition)}
              file={`ke-hoach-${plan.id}-${one.edition}.json`}
              text={one.canonical}
              hash={one.hash}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SubmissionFacts({ submission }: { submission: Submission }) {
  const t = useRemediationTexts();
  const { moment, day } = useFormats();
  const { edition, submittedAt, submittedBy, note, outcome, decidedAt, decidedBy, decision } = submission;
  const { remarks, lines, reviewBy, reviseBy } = submission;
  return (
    <>
      <p>
        <strong>{t.planPage.submission(edition)}</strong>:{' '}
        {t.planPage.submittedBy(submittedBy.name, moment(submittedAt))}
        {note !== null && <span className="said">“{note}”</span>}
      </p>
      <p>
        {t.planPage.outcome[outcome]}
        {decidedBy && decidedAt !== null && (
          <span className="quiet">
            {' '}
            {decidedBy.name}, {moment(decidedAt)}
          </span>
        )}
        {outcome === 'AWAITED' && reviewBy !== null && (
          <span className="quiet"> {t.planPage.reviewBy(day(reviewBy))}</span>
        )}
        {outcome === 'RETURNED' && reviseBy !== null && (
          <span className="quiet"> {t.planPage.reviseBy(day(reviseBy))}</span>
        )}
        {decision !== null && <span className="said">“{decision}”</span>}
      </p>
      {remarks.length > 0 && (
        <ul className="plan-remarks">
          {remarks.map(({ lineId, text }) => {
            const at = lines.findIndex(({ id }) => id === lineId);
            return (
              <li key={lineId}>
                <span className="quiet small" lang="vi">
                  {t.planText.line(at + 1, lines[at]?.measure ?? '')}
                </span>
                <span className="said">“{text ?? t.planPage.erased}”</span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
