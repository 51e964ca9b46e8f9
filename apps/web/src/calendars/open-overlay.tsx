import Select from 'antd/es/select';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { ActForm } from '../page/act-form.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { UnitSelect } from '../page/unit-select.js';
import { useTexts } from '../texts/language.js';

/** A calendar for a unit or for a level that works otherwise. */
export function OpenOverlay() {
  const t = useTexts();
  const levels = useRead('listLevels', {});
  const [scope, setScope] = useState<'UNIT' | 'LEVEL'>('UNIT');
  const [unitId, setUnitId] = useState<string>();
  const [level, setLevel] = useState<string>();
  const [name, setName] = useState('');
  const [document, setDocument] = useState('');
  const open = useAct('openOverlay', () => {
    setName('');
    setDocument('');
  });
  const place =
    scope === 'UNIT' ? unitId && ({ scope, unitId } as const) : level && ({ scope, level } as const);
  const submit = () => {
    if (place) open.mutate({ body: { place, name: name.trim(), document: document.trim(), note: '' } });
  };
  const codes = [...new Map((levels.data?.levels ?? []).map((one) => [one.code, one.name]))];
  return (
    <details className="more">
      <summary>{t.calendars.overlay}</summary>
      <div className="panel padded stack">
        <p className="quiet small">{t.calendars.overlayHint}</p>
        <ActForm
          act={open}
          label={t.calendars.open}
          done={t.calendars.opened}
          ready={Boolean(place) && name.trim() !== '' && document.trim() !== ''}
          onSubmit={submit}
        >
          <Field label={t.calendars.overlayFor}>
            {({ id }) => (
              <Select
                id={id}
                value={scope}
                options={(['UNIT', 'LEVEL'] as const).map((value) => ({
                  value,
                  label: t.calendars.scope[value],
                }))}
                onChange={setScope}
              />
            )}
          </Field>
          {scope === 'UNIT' ? (
            <Field label={t.calendars.columns.unit}>
              {({ id }) => <UnitSelect id={id} value={unitId} onChange={setUnitId} />}
            </Field>
          ) : (
            <Field label={t.calendars.level}>
              {({ id }) => (
                <Select
                  id={id}
                  value={level ?? null}
                  options={codes.map(([value, label]) => ({ value, label }))}
                  onChange={(chosen) => setLevel(chosen ?? undefined)}
                />
              )}
            </Field>
          )}
          <TextField label={t.calendars.name} value={name} onChange={setName} />
          <TextField
            label={t.calendars.document}
            hint={t.calendars.documentHint}
            value={document}
            onChange={setDocument}
            max={300}
          />
        </ActForm>
      </div>
    </details>
  );
}
