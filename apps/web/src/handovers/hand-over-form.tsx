import Button from 'antd/es/button';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { NoteField } from '../page/note-field.js';
import { useKeptText } from '../page/use-kept-text.js';
import { ActionBar } from '../page/action-bar.js';
import { Field } from '../page/field.js';
import { PersonSelect } from '../page/person-select.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { BoundList } from './bound-list.js';
import { countOf, isOfEndedUnit, sorted, type Bound, type Side } from './handing-over.js';
import { Obstacles } from './obstacles.js';
import { TakingOver } from './taking-over.js';
import { useHandOver } from './use-hand-over.js';

interface Props {
  readonly preview: Reply<'previewHandover'>;
  readonly side: Side;
  readonly on: string;
  readonly unitId: string | undefined;
  readonly onUnit: (unitId: string | undefined) => void;
  readonly onDone: (handedOver: readonly Bound[]) => void;
}

/** What passes to whom, what can't pass yet and why, on what ground, and the one button. */
export function HandOverForm({ preview, side, on, unitId, onUnit, onDone }: Props) {
  const t = useTexts();
  const [toId, setToId] = useState<string>();
  const to = useRead('getPerson', { params: { id: toId ?? '' } }, { enabled: toId !== undefined }).data;
  const chosen = to && { id: to.id, name: to.name, post: null };
  const found = sorted(preview, side, chosen);
  const count = countOf(found);
  const changesUnit = found.passing.some(({ commitments }) => commitments.some(isOfEndedUnit));
  const note = useKeptText(`hand-over.${preview.person.id}`);
  const words = note.text.trim();
  const act = useHandOver();
  const handOver = async () => {
    const handover = { side, on, unitId: unitId ?? null, note: words === '' ? null : words };
    if (!(await act.handOver(found, handover))) return;
    note.forget();
    onDone(found.passing.flatMap(({ commitments }) => commitments));
  };
  if (preview.commitments.length === 0) return null;
  return (
    <>
      <Section title={t.handovers.stepWhat} aside={t.handovers.lateStays}>
        <div className="stack">
          {side === 'ASSIGNER' && (
            <div className="panel padded fields">
              <Field label={t.handovers.to} hint={t.handovers.toHint}>
                {({ id }) => (
                  <PersonSelect id={id} without={preview.person.id} value={toId} onChange={setToId} />
                )}
              </Field>
            </div>
          )}
          {side === 'SIGNATORY' && preview.commitments.some(isOfEndedUnit) && (
            <TakingOver of={preview.commitments} unitId={unitId} onChange={onUnit} />
          )}
          {side === 'ASSIGNER' && found.passing.length === 0 && (
            <BoundList commitments={preview.commitments} />
          )}
          {found.passing.map((one) => (
            <div key={one.to.id} className="stack">
              <h3>{t.handovers.toHead(one.to.name, one.commitments.length)}</h3>
              <BoundList commitments={one.commitments} />
            </div>
          ))}
          <Obstacles of={found} />
        </div>
      </Section>
      {count > 0 && (
        <Section title={t.handovers.stepConfirm}>
          <div className="panel padded">
            <NoteField
              label={changesUnit ? t.handovers.ground : t.handovers.note}
              value={note.text}
              onChange={note.write}
            />
          </div>
        </Section>
      )}
      <ProblemBox error={act.error} />
      <ActionBar
        why={
          count > 0
            ? t.handovers.actWhy
            : side === 'ASSIGNER'
              ? t.handovers.chooseTo
              : t.handovers.nothingReady
        }
      >
        <Button
          type="primary"
          size="large"
          disabled={count === 0 || (changesUnit && words === '')}
          loading={act.busy}
          onClick={() => void handOver()}
        >
          {t.handovers.act(count)}
        </Button>
      </ActionBar>
    </>
  );
}
