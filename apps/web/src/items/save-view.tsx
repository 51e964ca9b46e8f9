import { getRouteApi } from '@tanstack/react-router';
import Checkbox from 'antd/es/checkbox';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';
import { viewOf } from './asked.js';

const route = getRouteApi('/shell/items');

/** Keeps what is asked for now under a name. */
export function SaveView({ unitId, year }: { unitId: string; year: number }) {
  const t = useTexts();
  const asked = route.useSearch();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [isDefault, setDefault] = useState(false);
  const act = useAct('saveView', () => setName(''));
  return (
    <ActForm
      act={act}
      label={t.items.save}
      done={t.items.saved}
      ready={name.trim() !== ''}
      onSubmit={() =>
        act.mutate({
          body: {
            name: name.trim(),
            sharedOver: shared ? unitId : null,
            isDefault,
            filters: viewOf(asked, unitId, year),
          },
        })
      }
    >
      <TextField label={t.items.viewName} value={name} onChange={setName} max={80} wide />
      <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
        {t.items.share}
      </Checkbox>
      <p className="hint">{t.items.shareWhy}</p>
      <Checkbox checked={isDefault} onChange={({ target }) => setDefault(target.checked)}>
        {t.items.asDefault}
      </Checkbox>
    </ActForm>
  );
}
