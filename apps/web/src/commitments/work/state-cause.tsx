import Select from 'antd/es/select';
import { useState } from 'react';
import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import type { Item } from './items.js';
import { NoteField } from '../../page/note-field.js';
import { useKeptText } from '../../page/use-kept-text.js';

const OTHER = 'OTHER';

interface Props {
  readonly params: Call<'stateCause'>['params'];
  readonly item: Item;
  readonly items: readonly Item[];
}

/** Offers a cause: something that the other side owed and did not do in time, or another. */
export function StateCause({ params, item, items }: Props) {
  const t = useTexts();
  const unmet = items.filter(({ terms }) => item.work.unmet.includes(terms.id));
  const [which, setWhich] = useState(unmet[0]?.terms.id ?? OTHER);
  const reason = useKeptText(`cause.${params.id}.${params.itemId}`);
  const state = useAct('stateCause', reason.forget);
  const options = [
    ...unmet.map(({ terms }) => ({ value: terms.id, label: t.causes.because(terms.task) })),
    { value: OTHER, label: t.causes.other },
  ];
  return (
    <details className="more padded">
      <summary>{t.causes.state}</summary>
      <ActForm
        act={state}
        label={t.causes.state}
        done={t.causes.stated}
        ready={reason.text.trim() !== ''}
        onSubmit={() =>
          state.mutate({
            params,
            body: { unmetItemId: which === OTHER ? null : which, reason: reason.text.trim() },
          })
        }
      >
        <Field label={t.causes.which}>
          {({ id }) => <Select id={id} value={which} options={options} onChange={setWhich} />}
        </Field>
        <NoteField label={t.causes.reason} value={reason.text} onChange={reason.write} />
      </ActForm>
    </details>
  );
}
