import { useState } from 'react';
import type { Extension } from '#libs/contracts/src/http/extensions.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly dutyId: string;
  readonly of: Extension;
}

/** Decides on a request: gives more time, until the day asked for or another, or refuses and says why. */
export function DecideExtension({ dutyId, of: { id: extensionId, until: asked, dueOn } }: Props) {
  const t = useTexts();
  const [until, setUntil] = useState<string | null>(asked);
  const [comment, setComment] = useState('');
  const [why, setWhy] = useState('');
  const grant = useAct('grantExtension');
  const refuse = useAct('refuseExtension');
  const params = { id: dutyId, extensionId };
  return (
    <div className="stack decide">
      <ActForm
        act={grant}
        label={t.extensions.grant}
        done={t.extensions.granted}
        ready={until !== null && until > dueOn}
        onSubmit={() =>
          grant.mutate({
            params,
            body: { until: until === asked ? null : until, reason: comment.trim() || null },
          })
        }
      >
        <Field label={t.extensions.grantDay} hint={t.extensions.untilHint}>
          {({ id }) => <DayField id={id} value={until} onChange={setUntil} earliest={dueOn} />}
        </Field>
        <TextField label={t.extensions.grantReason} value={comment} onChange={setComment} max={2000} />
      </ActForm>
      <details className="more">
        <summary>{t.extensions.refuse}</summary>
        <ActForm
          act={refuse}
          label={t.extensions.refuse}
          done={t.extensions.refused}
          ready={why.trim() !== ''}
          onSubmit={() => refuse.mutate({ params, body: { reason: why.trim() } })}
        >
          <TextField label={t.extensions.refusal} value={why} onChange={setWhy} max={2000} />
        </ActForm>
      </details>
    </div>
  );
}
