import Checkbox from 'antd/es/checkbox';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { NumberField } from './number-field.js';
import { rulesOf, type RulesForm } from './rules-form.js';
import { SampleWords } from './rules-shown.js';
import { terms } from './rules.js';

interface Props {
  readonly form: RulesForm;
  readonly onChange: (form: RulesForm) => void;
}

/** The term of each step, and whether and when somebody looks again. */
export function TermFields({ form, onChange }: Props) {
  const t = useRemediationTexts();
  return (
    <div className="panel padded stack">
      <div className="fields">
        {terms.map((term) => (
          <NumberField
            key={term}
            label={t.remediationRules.term[term]}
            hint={t.remediationRules.from[term]}
            bound="days"
            value={form.terms[term]}
            onChange={(days) => onChange({ ...form, terms: { ...form.terms, [term]: days } })}
          />
        ))}
        {form.checks && (
          <NumberField
            label={t.remediationRules.monthsField}
            hint={t.remediationRules.from.checkEffectAfter}
            bound="months"
            value={form.months}
            onChange={(months) => onChange({ ...form, months })}
          />
        )}
      </div>
      <Checkbox
        checked={form.checks}
        onChange={({ target }) => onChange({ ...form, checks: target.checked })}
      >
        {t.remediationRules.checks}
      </Checkbox>
    </div>
  );
}

/** When a sample is enough, with what comes of it as one writes. */
export function SampleFields({ form, onChange }: Props) {
  const t = useRemediationTexts();
  const { sample } = form;
  const whole = rulesOf(form)?.sample;
  const put = (part: Partial<RulesForm['sample']>) => onChange({ ...form, sample: { ...sample, ...part } });
  return (
    <div className="panel padded stack">
      <div className="fields">
        <NumberField
          label={t.remediationRules.sampleFrom}
          bound="from"
          value={sample.from}
          onChange={(from) => put({ from })}
        />
        <NumberField
          label={t.remediationRules.samplePercent}
          bound="percent"
          value={sample.percent}
          onChange={(percent) => put({ percent })}
        />
        <NumberField
          label={t.remediationRules.sampleLeast}
          bound="least"
          value={sample.least}
          onChange={(least) => put({ least })}
        />
      </div>
      {whole && (
        <div aria-live="polite">
          <SampleWords sample={whole} />
        </div>
      )}
    </div>
  );
}
