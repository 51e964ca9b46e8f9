import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import Input from 'antd/es/input/Input';
import { Field } from '../page/field.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { NumberField } from './number-field.js';
import { codeFault, codeFrom, isNameWrong, type SeverityForm } from './rules-form.js';

interface Props {
  readonly severity: SeverityForm;
  readonly all: readonly SeverityForm[];
  readonly number: number;
  readonly onChange: (severity: SeverityForm) => void;
  readonly onRemove: () => void;
}

/** One severity: its names and its limit. Its code is written only while it is new. */
export function SeverityFields({ severity, all, number, onChange, onRemove }: Props) {
  const t = useRemediationTexts();
  const { code, vi, en, limited, days, added } = severity;
  const fault = added ? codeFault(code, all) : undefined;
  return (
    <fieldset className="bare panel padded">
      <legend className="unseen">{vi.trim() || t.remediationRules.severity(number)}</legend>
      <div className="fields">
        <Name
          label={t.remediationRules.nameVi}
          lang="vi"
          value={vi}
          onChange={(name) => onChange({ ...severity, vi: name })}
        />
        <Name
          label={t.remediationRules.nameEn}
          lang="en"
          value={en}
          onChange={(name) =>
            // A code that was not written by hand follows the name.
            onChange({
              ...severity,
              en: name,
              ...(added && code === codeFrom(en) && { code: codeFrom(name) }),
            })
          }
        />
        {limited ? (
          <NumberField
            label={t.remediationRules.limit}
            bound="days"
            value={days}
            onChange={(next) => onChange({ ...severity, days: next })}
          />
        ) : (
          <div className="field">
            <span className="label">{t.remediationRules.limit}</span>
            <span className="rules-none">{t.remediationRules.noLimit}</span>
          </div>
        )}
        {added && (
          <Field
            label={t.remediationRules.newCode}
            hint={t.remediationRules.codeHint}
            wrong={fault && t.remediationRules.wrong[fault]}
          >
            {(ids) => (
              <Input
                {...ids}
                maxLength={30}
                value={code}
                onChange={({ target }) => onChange({ ...severity, code: target.value.toUpperCase() })}
              />
            )}
          </Field>
        )}
      </div>
      <div className="row rules-foot">
        <Checkbox
          checked={limited}
          onChange={({ target }) => onChange({ ...severity, limited: target.checked })}
        >
          {t.remediationRules.hasLimit}
        </Checkbox>
        {added ? (
          <Button size="small" onClick={onRemove}>
            {t.remediationRules.removeSeverity}
          </Button>
        ) : (
          <span className="quiet small">{t.remediationRules.code(code)}</span>
        )}
      </div>
    </fieldset>
  );
}

interface NameProps {
  readonly label: string;
  readonly lang: 'vi' | 'en';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Name({ label, lang, value, onChange }: NameProps) {
  const t = useRemediationTexts();
  return (
    <Field label={label} wrong={isNameWrong(value) ? t.remediationRules.wrong.NAME : undefined}>
      {(ids) => (
        <Input
          {...ids}
          lang={lang}
          maxLength={60}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
