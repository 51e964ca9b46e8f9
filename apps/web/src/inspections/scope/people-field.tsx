import CloseOutlined from '@ant-design/icons/CloseOutlined';
import Button from 'antd/es/button';
import { Field } from '../../page/field.js';
import { PersonSelect } from '../../page/person-select.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import './scope.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly unitId: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (people: string[]) => void;
}

/** Several people, each to be exchanged or taken out; the last field adds one. */
export function PeopleField({ label, hint, unitId, value, onChange }: Props) {
  const t = useRemediationTexts();
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div className="people-field">
          {value.map((personId, at) => (
            <span key={personId} className="people-row">
              <PersonSelect
                id={`${ids.id}-${personId}`}
                unitId={unitId}
                value={personId}
                onChange={(next) => next && !value.includes(next) && onChange(value.with(at, next))}
              />
              <Button
                icon={<CloseOutlined aria-hidden />}
                aria-label={t.inspections.takeOut(label, at + 1)}
                onClick={() => onChange(value.toSpliced(at, 1))}
              />
            </span>
          ))}
          <PersonSelect
            key={value.length}
            id={ids.id}
            unitId={unitId}
            value={undefined}
            onChange={(next) => next && !value.includes(next) && onChange([...value, next])}
          />
        </div>
      )}
    </Field>
  );
}
