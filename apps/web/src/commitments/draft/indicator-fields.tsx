import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { Field } from '../../page/field.js';
import { TextField } from '../../page/text-field.js';
import { useTexts } from '../../texts/language.js';
import type { WrittenIndicator } from './draft-form.js';
import { FigureField } from './figure-field.js';
import { IndicatorCodeField } from './indicator-code-field.js';

const empty: WrittenIndicator = {
  code: '',
  name: '',
  unit: '',
  baseline: null,
  target: null,
  direction: 'AT_LEAST',
  rollUp: null,
};
const directions = ['AT_LEAST', 'AT_MOST'] as const;
const rollUps = ['SUM', 'AVERAGE', 'LOWEST', 'HIGHEST'] as const;

interface Props {
  readonly indicator: WrittenIndicator | null;
  readonly rollsUp: boolean;
  readonly year: number;
  readonly onChange: (indicator: WrittenIndicator | null) => void;
}

/** What an item is measured by. Two promises can be compared only where both name the same code. */
export function IndicatorFields({ indicator, rollsUp, year, onChange }: Props) {
  const t = useTexts();
  if (indicator === null)
    return (
      <p className="indicator-add">
        <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => onChange(empty)}>
          {t.indicator.add}
        </Button>
      </p>
    );
  const change = (part: Partial<WrittenIndicator>) => onChange({ ...indicator, ...part });
  return (
    <fieldset className="bare indicator">
      <legend>{t.indicator.title}</legend>
      <div className="fields" lang="vi">
        <IndicatorCodeField year={year} code={indicator.code} onChange={change} />
        <TextField
          label={t.indicator.name}
          value={indicator.name}
          onChange={(name) => change({ name })}
          max={300}
        />
        <TextField
          label={t.indicator.unit}
          hint={t.indicator.unitHint}
          value={indicator.unit}
          onChange={(unit) => change({ unit })}
          max={40}
        />
        <Field label={t.indicator.directionLabel}>
          {({ id }) => (
            <Select
              id={id}
              value={indicator.direction}
              options={directions.map((value) => ({ value, label: t.indicator.direction[value] }))}
              onChange={(direction) => change({ direction })}
            />
          )}
        </Field>
        <FigureField
          label={t.indicator.target}
          wrong={indicator.target === null ? t.indicator.targetNeeded : undefined}
          value={indicator.target}
          onChange={(target) => change({ target })}
        />
        <FigureField
          label={t.indicator.baseline}
          hint={t.indicator.baselineHint}
          value={indicator.baseline}
          onChange={(baseline) => change({ baseline })}
        />
        {(rollsUp || indicator.rollUp !== null) && (
          <Field label={t.indicator.rollUpLabel} hint={t.indicator.rollUpHint}>
            {({ id }) => (
              <Select
                id={id}
                value={indicator.rollUp ?? ''}
                options={[
                  { value: '', label: t.indicator.ownReading },
                  ...rollUps.map((value) => ({ value, label: t.indicator.rollUp[value] })),
                ]}
                onChange={(chosen) => change({ rollUp: rollUps.find((value) => value === chosen) ?? null })}
              />
            )}
          </Field>
        )}
      </div>
      <Button size="small" onClick={() => onChange(null)}>
        {t.indicator.remove}
      </Button>
    </fieldset>
  );
}
