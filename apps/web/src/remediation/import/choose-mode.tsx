import Radio from 'antd/es/radio';
import { importModes, type ImportMode } from './import-mode.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';

interface Props {
  readonly value: ImportMode;
  readonly onChange: (mode: ImportMode) => void;
}

/** What is done about rows that can’t be taken as they are. */
export function ChooseMode({ value, onChange }: Props) {
  const t = useRemediationTexts();
  return (
    <fieldset className="import-choice">
      <legend>{t.imports.mode}</legend>
      <Radio.Group
        className="import-modes"
        value={value}
        onChange={({ target }) => {
          const mode = importModes.find((one) => one === target.value);
          if (mode) onChange(mode);
        }}
      >
        {importModes.map((mode) => (
          <Radio key={mode} value={mode}>
            {t.imports.modes[mode]} <span className="quiet small">{t.imports.modeHints[mode]}</span>
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
