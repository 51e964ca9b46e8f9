import TextArea from 'antd/es/input/TextArea';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { Field } from '../page/field.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';

/** Ends the use of a template, with the reason that stays in the record. */
export function RetireTemplate({ of }: { of: Reply<'getTemplate'> }) {
  const t = useTexts();
  const [reason, setReason] = useState('');
  const act = useAct('retireTemplate');
  return (
    <Section title={t.templates.retire}>
      <div className="panel padded">
        <ActForm
          act={act}
          label={t.templates.retire}
          done={t.templates.retiredNow}
          ready={reason.trim() !== ''}
          onSubmit={() =>
            act.mutate({ params: { id: of.id }, body: { version: of.version, reason: reason.trim() } })
          }
        >
          <Field label={t.templates.reason} hint={t.templates.retireHint} wide>
            {(ids) => (
              <TextArea
                {...ids}
                maxLength={1000}
                autoSize={{ minRows: 2, maxRows: 5 }}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        </ActForm>
      </div>
    </Section>
  );
}
