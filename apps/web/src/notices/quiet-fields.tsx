import Checkbox from 'antd/es/checkbox';
import type { Call } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { HourField } from '../page/hour-field.js';

type Quiet = Call<'setPreferences'>['body']['quiet'];

const night = { from: '21:00', to: '06:00' };

/** Hours at which no telephone rings, or none. */
export function QuietFields({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  const t = useTexts();
  return (
    <fieldset className="bare stack">
      <legend>{t.preferences.quiet}</legend>
      <Checkbox checked={quiet !== null} onChange={({ target }) => onChange(target.checked ? night : null)}>
        {t.preferences.quietOn}
      </Checkbox>
      {quiet !== null && (
        <div className="fields">
          <HourField
            label={t.preferences.quietFrom}
            value={quiet.from}
            onChange={(from) => onChange({ ...quiet, from })}
          />
          <HourField
            label={t.preferences.quietTo}
            value={quiet.to}
            onChange={(to) => onChange({ ...quiet, to })}
          />
        </div>
      )}
      <p className="hint">{t.preferences.quietHint}</p>
    </fieldset>
  );
}
