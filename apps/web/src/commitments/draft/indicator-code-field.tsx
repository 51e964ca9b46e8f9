import AutoComplete from 'antd/es/auto-complete';
import { useRead } from '../../api/use-read.js';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import { matches } from '../../texts/matches.js';
import type { WrittenIndicator } from './draft-form.js';
import { indicatorCode } from './indicator-code.js';

interface Props {
  readonly year: number;
  readonly code: string;
  readonly onChange: (part: Partial<WrittenIndicator>) => void;
}

/** The code, picked from those used before, which brings its name and unit along, or typed anew. */
export function IndicatorCodeField({ year, code, onChange }: Props) {
  const t = useTexts();
  const { data } = useRead('listIndicators', { query: { year } });
  const used = data?.indicators ?? [];
  const known = used.find((one) => one.code === code);
  const options = used.map((one) => ({
    value: one.code,
    title: one.code,
    label: `${one.name} · ${one.code}`,
  }));
  return (
    <Field label={t.indicator.code} hint={known ? t.indicator.used(known.units) : t.indicator.codeHint}>
      {({ id }) => (
        <AutoComplete
          id={id}
          value={code}
          options={options}
          showSearch={{
            filterOption: (typed, option) =>
              matches(option?.label ?? '', typed.replaceAll('_', ' ')) || matches(option?.value ?? '', typed),
          }}
          onChange={(typed: string) => onChange({ code: indicatorCode(typed) })}
          onSelect={(chosen: string) => {
            const picked = used.find((one) => one.code === chosen);
            if (!picked) return;
            const { name, unit, direction, rollUp } = picked;
            onChange({ code: chosen, name, unit, direction, rollUp });
          }}
        />
      )}
    </Field>
  );
}
