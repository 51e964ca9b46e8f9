import './handovers.css';
import Button from 'antd/es/button';
import Input from 'antd/es/input/Input';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { NoteField } from '../page/note-field.js';
import { useKeptText } from '../page/use-kept-text.js';
import { ActionBar } from '../page/action-bar.js';
import { Field } from '../page/field.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { Disputed } from './disputed.js';
import { StatementTable } from './statement-table.js';
import type { Handover } from './turn-of.js';

interface Props {
  readonly commitment: Reply<'getCommitment'>;
  readonly handover: Handover;
}

/** Days as they may be settled; undefined where it is no such number. */
const daysIn = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) <= 1000 ? Number(text) : undefined;

/** The other side says of each disputed item how many late days stay with the predecessor, and on what ground. */
export function SettleHandover({ commitment: { id, version }, handover }: Props) {
  const t = useTexts();
  const [days, setDays] = useState<ReadonlyMap<string, string>>(
    new Map(
      handover.disputed.map(({ itemId }) => [
        itemId,
        String(handover.statement.find((one) => one.itemId === itemId)?.lateDays ?? 0),
      ]),
    ),
  );
  const reason = useKeptText(`settlement.${id}.${handover.number}`);
  const settle = useAct('settleHandover', reason.forget);
  const lateDays = [...days].flatMap(([itemId, text]) => {
    const count = daysIn(text);
    return count === undefined ? [] : [{ itemId, days: count }];
  });
  const ready = lateDays.length === days.size && reason.text.trim() !== '';
  return (
    <>
      <Section title={t.handovers.statement} aside={t.handovers.lateStays}>
        <div className="panel">
          <StatementTable
            label={t.handovers.statement}
            statement={handover.statement}
            under={({ itemId }) => {
              const text = days.get(itemId);
              return (
                <>
                  <Disputed handover={handover} itemId={itemId} />
                  {text !== undefined && (
                    <Field
                      label={t.handovers.days}
                      wrong={daysIn(text) === undefined ? t.handovers.daysWrong : undefined}
                    >
                      {(ids) => (
                        <Input
                          {...ids}
                          className="days"
                          inputMode="numeric"
                          maxLength={4}
                          value={text}
                          onChange={({ target }) => setDays(new Map(days).set(itemId, target.value))}
                        />
                      )}
                    </Field>
                  )}
                </>
              );
            }}
          />
        </div>
      </Section>
      <div className="panel padded">
        <NoteField label={t.handovers.reason} value={reason.text} onChange={reason.write} />
      </div>
      <ProblemBox error={settle.error} />
      <ActionBar why={t.handovers.settleWhy}>
        <Button
          type="primary"
          size="large"
          disabled={!ready}
          loading={settle.isPending}
          onClick={() =>
            settle.mutate({ params: { id }, body: { version, lateDays, reason: reason.text.trim() } })
          }
        >
          {t.handovers.settle}
        </Button>
      </ActionBar>
    </>
  );
}
