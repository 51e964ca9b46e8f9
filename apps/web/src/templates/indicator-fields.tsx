import Button from 'antd/es/button';
import Input from 'antd/es/input/Input';
import InputNumber from 'antd/es/input-number';
import Select from 'antd/es/select';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';
import { codeFor } from './indicator-code.js';
import { isWhole, type Indicator, type TemplateItem } from './template-form.js';

interface Props {
  readonly value: TemplateItem['indicator'];
  readonly onChange: (indicator: Indicator | null) => void;
}

const begun: Indicator = {
  code: '',
  name: '',
  unit: '%',
  baseline: null,
  target: 100,
  rollUp: null,
  direction: 'AT_LEAST',
};

/** What an item is measured by, and the target that each unit begins with: a column of the sheet. */
export function IndicatorFields({ value, onChange }: Props) {
  const t = useTexts();
  if (!value)
    return (
      <div className="field wide">
        <div>
          <Button size="small" onClick={() => onChange(begun)}>
            {t.templates.measure}
          </Button>
        </div>
        <p className="hint">{t.templates.measureHint}</p>
      </div>
    );
  // The code follows the name until somebody writes another.
  const named = (name: string) =>
    onChange({ ...value, name, code: value.code === codeFor(value.name) ? codeFor(name) : value.code });
  return (
    <fieldset className="field wide indicator">
      <legend>{t.templates.indicator}</legend>
      <div className="fields">
        <Field label={t.templates.indicatorName}>
          {(ids) => (
            <Input
              {...ids}
              lang="vi"
              maxLength={300}
              value={value.name}
              onChange={({ target }) => named(target.value)}
            />
          )}
        </Field>
        <Field label={t.templates.indicatorUnit}>
          {(ids) => (
            <Input
              {...ids}
              lang="vi"
              maxLength={40}
              value={value.unit}
              onChange={({ target }) => onChange({ ...value, unit: target.value })}
            />
          )}
        </Field>
        <Field label={t.templates.direction}>
          {({ id }) => (
            <Select
              id={id}
              value={value.direction}
              options={(['AT_LEAST', 'AT_MOST'] as const).map((one) => ({
                value: one,
                label: t.templates.directions[one],
              }))}
              onChange={(direction) => onChange({ ...value, direction })}
            />
          )}
        </Field>
        <Field label={t.templates.target} hint={t.templates.targetHint}>
          {({ id }) => (
            <InputNumber<number>
              id={id}
              decimalSeparator=","
              precision={3}
              formatter={(number) => (number === undefined ? '' : String(number).replace('.', ','))}
              parser={(written) => Number((written ?? '').replace(',', '.'))}
              value={value.target}
              onChange={(target) => onChange({ ...value, target: target ?? 0 })}
            />
          )}
        </Field>
        <Field
          label={t.templates.code}
          hint={t.templates.codeHint}
          wrong={isWhole({ ...value, name: '-', unit: '-' }) ? undefined : t.templates.codeWrong}
        >
          {(ids) => (
            <Input
              {...ids}
              maxLength={40}
              value={value.code}
              onChange={({ target }) => onChange({ ...value, code: target.value.toUpperCase() })}
            />
          )}
        </Field>
      </div>
      <div>
        <Button size="small" onClick={() => onChange(null)}>
          {t.templates.noMeasure}
        </Button>
      </div>
    </fieldset>
  );
}
