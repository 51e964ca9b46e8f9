import Select from 'antd/es/select';
import { addressees } from '../../findings/addressees.js';
import { Field } from '../../page/field.js';
import { PersonSelect } from '../../page/person-select.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FindingValue } from '../field/note.js';

interface Props {
  readonly value: FindingValue;
  readonly onChange: (value: FindingValue) => void;
}

/** To whom a recommendation goes; who answers it for the steering committee. */
export function AddresseeFields({ value, onChange }: Props) {
  const t = useRemediationTexts();
  return (
    <>
      <Field label={t.field.fields.addressee}>
        {({ id }) => (
          <Select
            id={id}
            placeholder={t.field.choose}
            value={value.addressee}
            options={addressees.map((of) => ({
              value: of,
              label: t.reform.addressee[of],
              title: t.reform.addressee[of],
            }))}
            onChange={(addressee) =>
              onChange({ ...value, addressee, ...(addressee === 'CHAIR' && { answererId: null }) })
            }
          />
        )}
      </Field>
      {value.addressee === 'STEERING_COMMITTEE' && (
        <Field label={t.field.fields.answererId} hint={t.field.hint.answerer}>
          {({ id }) => (
            <PersonSelect
              id={id}
              unitId={value.unitId}
              value={value.answererId ?? undefined}
              onChange={(answererId) => onChange({ ...value, answererId: answererId ?? null })}
            />
          )}
        </Field>
      )}
    </>
  );
}
