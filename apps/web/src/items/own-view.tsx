import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import { useState } from 'react';
import type { SavedView } from '#libs/contracts/src/http/saved-views.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { ProblemBox } from '../page/problem-box.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';

/** One view of one's own. What it asks for is changed by saving another. */
export function OwnView({
  view: { id, name: named, sharedOver, isDefault: standing, filters },
}: {
  view: SavedView;
}) {
  const t = useTexts();
  const [name, setName] = useState(named);
  const [shared, setShared] = useState(sharedOver !== null);
  const [isDefault, setDefault] = useState(standing);
  const change = useAct('changeView');
  const remove = useAct('deleteView');
  const over = sharedOver?.id ?? filters.unitId;
  return (
    <li className="panel padded">
      <details>
        <summary>
          {named}
          {standing && <span className="quiet small"> · {t.items.isDefault}</span>}
          {sharedOver && <span className="quiet small"> · {sharedOver.name}</span>}
        </summary>
        <ActForm
          act={change}
          label={t.items.rename}
          done={t.items.changed}
          ready={name.trim() !== ''}
          onSubmit={() =>
            change.mutate({
              params: { id },
              body: { name: name.trim(), sharedOver: shared ? (over ?? null) : null, isDefault },
            })
          }
        >
          <TextField label={t.items.viewName} value={name} onChange={setName} max={80} wide />
          <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
            {t.items.share}
          </Checkbox>
          <Checkbox checked={isDefault} onChange={({ target }) => setDefault(target.checked)}>
            {t.items.asDefault}
          </Checkbox>
        </ActForm>
        <ProblemBox error={remove.error} />
        <Button
          danger
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          loading={remove.isPending}
          onClick={() => remove.mutate({ params: { id } })}
        >
          {t.items.deleteView(named)}
        </Button>
      </details>
    </li>
  );
}
