import { memo } from 'react';
import { ChangedText } from '../../page/compare/changed-text.js';
import { NoteField } from '../../page/note-field.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { fieldWords, lineFields, proseFields, type LineField } from '../field-words.js';
import type { Plan } from '../plan.js';
import type { ComparedLine } from './compared-lines.js';
import '../../page/compare/compare.css';

interface Props {
  readonly plan: Plan;
  readonly compared: ComparedLine;
  /** What was said to this line the last time. */
  readonly remarkBefore: string | null;
  /** Where the reader may say something to it. */
  readonly remark?: string;
  readonly onRemark?: (lineId: string, words: string) => void;
}

/** One line of the submitted text beside the one it was, field by field, with what changed marked word by word. */
export const ReviewedLine = memo(function ReviewedLine({
  plan,
  compared,
  remarkBefore,
  remark,
  onRemark,
}: Props) {
  const t = useRemediationTexts();
  const { kind, line } = compared;
  const heading = 'number' in compared ? t.planReview.line(compared.number) : t.planReview.droppedLine;
  return (
    <li className={`panel differences review-line review-is-${kind.toLowerCase()}`}>
      <div className="review-head">
        <h2>{heading}</h2>
        {kind !== 'SAME' && <strong className="review-kind">{t.planReview.kind[kind]}</strong>}
      </div>
      <dl>
        {lineFields.map((field) => (
          <ComparedField key={field} plan={plan} compared={compared} field={field} />
        ))}
      </dl>
      {remarkBefore !== null && (
        <p className="small review-before">
          {t.planReview.remarkBefore} <span className="said">“{remarkBefore}”</span>
        </p>
      )}
      {remark !== undefined && onRemark && (
        <div className="review-remark">
          <NoteField
            label={t.planReview.remark(heading)}
            value={remark}
            onChange={(words) => onRemark(line.id, words)}
          />
        </div>
      )}
    </li>
  );
});

interface FieldProps {
  readonly plan: Plan;
  readonly compared: ComparedLine;
  readonly field: LineField;
}

function ComparedField({ plan, compared, field }: FieldProps) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const changed =
    compared.kind === 'CHANGED' ? compared.changes.find((one) => one.field === field) : undefined;
  if (changed)
    return (
      <div className="review-field review-changed">
        <dt>{t.planText.field[field]}</dt>
        <dd lang="vi">
          <span className="unseen">{t.compare.before} </span>
          {changed.before ?? t.planText.nothing}
        </dd>
        <dd lang="vi">
          <span className="unseen">{t.compare.after} </span>
          {proseFields.has(field) && changed.before !== null && changed.after !== null ? (
            <ChangedText before={changed.before} after={changed.after} />
          ) : (
            <ins>{changed.after ?? t.planText.nothing}</ins>
          )}
        </dd>
      </div>
    );
  const words = fieldWords({ t, formats, plan }, field, compared.line);
  // What nobody has to say anything about takes no room.
  if (words === null && (field === 'coordinatingUnits' || field === 'cost')) return null;
  return (
    <div className="review-field">
      <dt>{t.planText.field[field]}</dt>
      <dd className="review-same" lang="vi">
        {words ?? t.planText.nothing}
      </dd>
    </div>
  );
}
