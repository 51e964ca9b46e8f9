import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useState } from 'react';
import { newId } from '../../page/new-id.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { sessionAt } from '../field/theirs.js';
import { useField } from '../field/use-field.js';
import { SessionForm } from './session-form.js';
import { SessionRow } from './session-row.js';

/** The meetings with a unit, the latest first; one is written at a time, in its place. */
export function SessionsSection({ unitId }: { unitId: string }) {
  const t = useRemediationTexts();
  const { inspection, notes, noting } = useField();
  const [writing, setWriting] = useState<string>();
  const mine = notes.notes.flatMap(({ note }) => (note.kind === 'SESSION' ? [note] : []));
  const ids = [
    ...new Set([...inspection.sessions.map(({ sessionId }) => sessionId), ...mine.map(({ id }) => id)]),
  ];
  const sessions = ids
    .flatMap((id) => {
      const value = mine.find((note) => note.id === id)?.value ?? sessionAt(inspection, id);
      return value?.unitId === unitId ? [{ id, value }] : [];
    })
    .toSorted((one, other) => (other.value.on ?? '9').localeCompare(one.value.on ?? '9'));
  const fresh = writing !== undefined && !sessions.some(({ id }) => id === writing);
  const done = () => setWriting(undefined);
  return (
    <Section title={t.field.sessions} aside={t.field.sessionCount(sessions.length)}>
      <div className="panel">
        <ul className="lined">
          {sessions.map(({ id, value }) =>
            id === writing ? (
              <li key={id} className="lined-row">
                <SessionForm sessionId={id} unitId={unitId} onDone={done} />
              </li>
            ) : (
              <SessionRow key={id} id={id} value={value} {...(noting && { onOpen: () => setWriting(id) })} />
            ),
          )}
          {fresh && (
            <li className="lined-row">
              <SessionForm sessionId={writing} unitId={unitId} onDone={done} />
            </li>
          )}
        </ul>
        {noting && writing === undefined && (
          <div className="lined-row">
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setWriting(newId())}>
              {t.field.addSession}
            </Button>
          </div>
        )}
        {!noting && sessions.length === 0 && <p className="lined-row quiet">{t.field.noSession}</p>}
      </div>
    </Section>
  );
}
