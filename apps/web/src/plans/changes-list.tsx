import { FieldChange } from '../page/compare/field-change.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../texts/use-formats.js';
import { changeWords } from './change-words.js';
import { proseFields } from './field-words.js';
import type { LineChange, Plan, PlanLine } from './plan.js';
import '../page/compare/compare.css';

interface Props {
  readonly plan: Plan;
  readonly changes: readonly LineChange[];
  /** In which the lines are counted: the newer text, and what it no longer has. */
  readonly lines: readonly PlanLine[];
  readonly before: readonly PlanLine[];
}

/** Changes line by line: what was added, dropped, and what reads differently now. */
export function ChangesList({ plan, changes, lines, before }: Props) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const ids = [...new Set(changes.map(({ lineId }) => lineId))];
  const name = (id: string) => {
    const at = lines.findIndex((line) => line.id === id);
    const terms = lines[at] ?? before.find((line) => line.id === id);
    return at < 0
      ? t.planText.formerLine(terms?.measure ?? '')
      : t.planText.line(at + 1, terms?.measure ?? '');
  };
  return (
    <ul className="differences">
      {ids.map((id) => {
        const its = changes.filter(({ lineId }) => lineId === id);
        const [first] = its;
        return (
          <li key={id} className="item-change">
            <p>
              {first && first.change !== 'CHANGED' && <strong>{t.planText.change[first.change]}: </strong>}
              <span lang="vi">{name(id)}</span>
            </p>
            <dl>
              {its.flatMap((one) => {
                if (one.change !== 'CHANGED') return [];
                const { field, ...words } = changeWords({ t, formats, plan }, one);
                return [
                  <FieldChange
                    key={field}
                    label={t.planText.field[field]}
                    {...words}
                    prose={proseFields.has(field)}
                  />,
                ];
              })}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
