import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import Button from 'antd/es/button';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { ContentsField } from '../contents-field.js';
import { UnitsField } from '../units-field.js';
import type { VisitForm } from './year-plan-form.js';
import './year.css';

interface Props {
  readonly number: number;
  readonly visit: VisitForm;
  readonly side: string;
  /** An inspection carries it out: it can't be taken out. */
  readonly fixed: boolean;
  readonly onChange: (visit: VisitForm) => void;
  readonly onRemove: () => void;
}

/** One visit of a plan: when, where, about what. */
export function VisitFields({ number, visit, side, fixed, onChange, onRemove }: Props) {
  const t = useRemediationTexts();
  return (
    <section className="panel padded stack" aria-label={t.yearPlan.visit(number)}>
      <header className="row visit-head">
        <strong>{t.yearPlan.visit(number)}</strong>
        {fixed ? (
          <span className="quiet small">{t.yearPlan.fixed}</span>
        ) : (
          <Button
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t.draft.removeItem(t.yearPlan.visit(number))}
            onClick={onRemove}
          >
            {t.draft.remove}
          </Button>
        )}
      </header>
      <div className="fields">
        <Field label={t.yearPlan.month}>
          {({ id }) => (
            <DayField
              id={id}
              picker="month"
              value={visit.month}
              onChange={(month) => onChange({ ...visit, month })}
            />
          )}
        </Field>
        <UnitsField
          label={t.inspections.units}
          below={side}
          value={visit.unitIds}
          onChange={(unitIds) => onChange({ ...visit, unitIds })}
        />
        <ContentsField value={visit.contents} onChange={(contents) => onChange({ ...visit, contents })} />
      </div>
    </section>
  );
}
