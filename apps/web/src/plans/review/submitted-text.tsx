import Select from 'antd/es/select';
import { useMemo, useState } from 'react';
import { CheckedText } from '../../page/checked-text.js';
import { Field } from '../../page/field.js';
import { Page } from '../../page/page.js';
import { localDay } from '../../texts/formats.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Plan, Submission } from '../plan.js';
import { UnderPlan } from '../under-plan.js';
import { comparedLines } from './compared-lines.js';
import { earlierTexts } from './earlier-texts.js';
import { ReviewBar } from './review-bar.js';
import { ReviewedLine } from './reviewed-line.js';
import { useRemarks } from './use-remarks.js';
import './review.css';

/** The text that waits, line by line beside an earlier one, with room for what is to be said to each. */
export function SubmittedText({ plan, pending }: { plan: Plan; pending: Submission }) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const earlier = useMemo(() => earlierTexts(plan, pending), [plan, pending]);
  const [chosen, choose] = useState<string>();
  const compared = earlier.find(({ key }) => key === chosen) ?? earlier[0];
  const lines = useMemo(
    () => comparedLines({ t, formats, plan }, compared?.lines, pending.lines),
    [t, formats, plan, compared, pending],
  );
  const { remarks, write, forget } = useRemarks(plan.id, pending.edition);
  const decides = plan.actions.includes('RETURN');
  const changed = lines.filter(({ kind }) => kind !== 'SAME').length;
  const { submittedBy, submittedAt, reviewBy, note, edition } = pending;
  const last = plan.submissions.findLast((one) => one.edition < edition && one.outcome !== 'WITHDRAWN');
  // What was said before an approval is settled by it.
  const answered = last?.outcome === 'RETURNED' ? last.remarks : [];
  return (
    <Page
      title={t.planReview.title}
      sentence={
        compared
          ? t.planReview.sentence(edition, changed, pending.lines.length)
          : t.planReview.first(
              pending.lines.length,
              new Set(pending.lines.map(({ findingId }) => findingId)).size,
            )
      }
      under={<UnderPlan plan={plan} />}
    >
      <div className="panel padded stack">
        <p>
          {t.planPage.submittedBy(submittedBy.name, formats.moment(submittedAt))}
          {reviewBy !== null && (
            <span className="quiet"> · {t.planPage.reviewBy(formats.day(reviewBy))}</span>
          )}
          {note !== null && <span className="said">“{note}”</span>}
        </p>
        {earlier.length > 0 && (
          <div className="review-against">
            <Field label={t.planReview.against}>
              {({ id }) => (
                <Select
                  id={id}
                  value={compared?.key ?? null}
                  options={earlier.map(({ key, edition: number, kind, at }) => {
                    const label = t.planReview.text[kind](number, formats.day(localDay(at)));
                    return { value: key, label, title: label };
                  })}
                  onChange={(key: string | null) => choose(key ?? undefined)}
                />
              )}
            </Field>
          </div>
        )}
      </div>
      <ul className="review-lines">
        {lines.map((one) => (
          <ReviewedLine
            key={one.line.id}
            plan={plan}
            compared={one}
            remarkBefore={answered.find(({ lineId }) => lineId === one.line.id)?.text ?? null}
            {...(decides &&
              one.kind !== 'DROPPED' && { remark: remarks[one.line.id] ?? '', onRemark: write })}
          />
        ))}
      </ul>
      <div className="panel padded">
        <CheckedText
          summary={t.planPage.text(edition)}
          how={t.planPage.textHow(pending.hash)}
          label={t.planPage.text(edition)}
          file={`ke-hoach-${plan.id}-${edition}.json`}
          text={pending.canonical}
          hash={pending.hash}
        />
      </div>
      <ReviewBar plan={plan} pending={pending} remarks={remarks} onDecided={forget} />
    </Page>
  );
}
