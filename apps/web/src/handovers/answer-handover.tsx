import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox/Checkbox';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { NoteField } from '../page/note-field.js';
import { useKeptText } from '../page/use-kept-text.js';
import { ActionBar } from '../page/action-bar.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { StatementTable } from './statement-table.js';
import type { Handover } from './turn-of.js';

interface Props {
  readonly commitment: Reply<'getCommitment'>;
  readonly handover: Handover;
}

/** The successor accepts the statement, or marks what is not right and says why. */
export function AnswerHandover({ commitment: { id, version }, handover }: Props) {
  const t = useTexts();
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const answer = useAct('answerHandover');
  const disputed = [...reasons].map(([itemId, words]) => ({ itemId, reason: words.trim() }));
  const ready = disputed.every(({ reason }) => reason !== '');
  const set = (itemId: string, words: string | undefined) => {
    const next = new Map(reasons);
    if (words === undefined) next.delete(itemId);
    else next.set(itemId, words);
    setReasons(next);
  };
  return (
    <>
      <Section title={t.handovers.statement} aside={t.handovers.lateStays}>
        <div className="panel">
          <StatementTable
            label={t.handovers.statement}
            statement={handover.statement}
            under={({ itemId, task }) => (
              <Disputing
                name={`handover.${id}.${handover.number}.${itemId}`}
                task={task}
                chosen={reasons.has(itemId)}
                onChange={(words) => set(itemId, words)}
              />
            )}
          />
        </div>
      </Section>
      <ProblemBox error={answer.error} />
      <ActionBar why={ready ? t.handovers.acceptWhy : t.handovers.disputeWhy}>
        <Button
          type="primary"
          size="large"
          disabled={!ready}
          loading={answer.isPending}
          onClick={() => answer.mutate({ params: { id }, body: { version, disputed } })}
        >
          {disputed.length === 0 ? t.handovers.accept : t.handovers.dispute(disputed.length)}
        </Button>
      </ActionBar>
    </>
  );
}

interface DisputingProps {
  readonly name: string;
  readonly task: string;
  readonly chosen: boolean;
  readonly onChange: (words: string | undefined) => void;
}

/** The words are kept in the browser, whether the item is marked or not. */
function Disputing({ name, task, chosen, onChange }: DisputingProps) {
  const t = useTexts();
  const kept = useKeptText(name);
  return (
    <div className="stack">
      <Checkbox
        checked={chosen}
        aria-label={t.handovers.wrongOne(task)}
        onChange={({ target }) => onChange(target.checked ? kept.text : undefined)}
      >
        {t.handovers.wrong}
      </Checkbox>
      {chosen && (
        <NoteField
          label={t.handovers.why}
          value={kept.text}
          onChange={(words) => {
            kept.write(words);
            onChange(words);
          }}
        />
      )}
    </div>
  );
}
