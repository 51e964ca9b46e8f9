import Select from 'antd/es/select';
import { useState } from 'react';
import type { Reply } from '../../api/endpoints.js';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import type { ComparedText } from './compared-text.js';
import { Differences } from './differences.js';

interface Props {
  /** Two or more, oldest first. */
  readonly texts: readonly ComparedText[];
  readonly people: Reply<'getCommitment'>['people'];
}

/** Any two texts of a commitment laid side by side; the last two unless others are chosen. */
export function CompareAny({ texts, people }: Props) {
  const t = useTexts();
  const [olderKey, setOlder] = useState<string>();
  const [newerKey, setNewer] = useState<string>();
  const older = texts.find(({ key }) => key === olderKey) ?? texts.at(-2);
  const newer = texts.find(({ key }) => key === newerKey) ?? texts.at(-1);
  if (!older || !newer) return null;
  const options = texts.map(({ key, kind, number }) => ({
    value: key,
    label: t.compare.text[kind](number),
    title: t.compare.text[kind](number),
  }));
  return (
    <div className="stack">
      <div className="fields">
        <Field label={t.compare.older}>
          {({ id }) => <Select id={id} value={older.key} options={options} onChange={setOlder} />}
        </Field>
        <Field label={t.compare.newer}>
          {({ id }) => <Select id={id} value={newer.key} options={options} onChange={setNewer} />}
        </Field>
      </div>
      <Differences before={older} after={newer} people={people} />
    </div>
  );
}
