import { useState } from 'react';
import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { PersonSelect } from '../../page/person-select.js';
import { useToday } from '../../session/read-welcome.js';
import { useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { NoteField } from '../../page/note-field.js';
import { useKeptText } from '../../page/use-kept-text.js';

/** Gives a part of an item to somebody of the unit, by a day. */
export function GiveSubtask({ params, unitId }: { params: Call<'giveSubtask'>['params']; unitId: string }) {
  const t = useTexts();
  const today = useToday();
  const { person } = useSession();
  const [personId, setPersonId] = useState<string>();
  const [on, setOn] = useState<string | null>(null);
  const task = useKeptText(`subtask.${params.id}.${params.itemId}`);
  const give = useAct('giveSubtask', () => {
    task.forget();
    setPersonId(undefined);
  });
  const words = task.text.trim();
  return (
    <details className="more padded">
      <summary>{t.subtasks.give}</summary>
      <ActForm
        act={give}
        label={t.subtasks.give}
        done={t.subtasks.given}
        ready={personId !== undefined && on !== null && words !== ''}
        onSubmit={() => {
          if (personId !== undefined && on !== null)
            give.mutate({ params, body: { personId, on, task: words } });
        }}
      >
        <Field label={t.subtasks.who} hint={t.subtasks.whoHint}>
          {({ id }) => (
            <PersonSelect
              id={id}
              unitId={unitId}
              without={person.id}
              value={personId}
              onChange={setPersonId}
            />
          )}
        </Field>
        <NoteField label={t.subtasks.task} value={task.text} onChange={task.write} />
        <Field label={t.subtasks.on} hint={t.subtasks.giveHint}>
          {({ id }) => <DayField id={id} value={on} onChange={setOn} earliest={today} />}
        </Field>
      </ActForm>
    </details>
  );
}
