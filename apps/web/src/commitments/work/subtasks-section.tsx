import { Section } from '../../page/section.js';
import { useTexts } from '../../texts/language.js';
import { GiveSubtask } from './give-subtask.js';
import type { ItemAtWork } from './items.js';
import { SubtaskRow } from './subtask-row.js';

interface Props {
  readonly commitmentId: string;
  readonly unitId: string | undefined;
  readonly work: ItemAtWork;
  /** What the page was opened for; a sub-task of this id stands out. */
  readonly about: string;
}

/** Parts of the item that deputies and staff do; nothing where there is none and the reader gives none. */
export function SubtasksSection({ commitmentId, unitId, work, about }: Props) {
  const t = useTexts();
  const { subtasks, actions, itemId } = work;
  const gives = actions.includes('GIVE_SUBTASK') && unitId !== undefined;
  if (subtasks.length === 0 && !gives) return null;
  // Whoever does the item or answers for it settles; he is the one who may report or take back a claim.
  const settles =
    actions.includes('REPORT') || actions.includes('WITHDRAW_CLAIM') || actions.includes('ATTACH');
  return (
    <Section id="subtasks" title={t.subtasks.title}>
      <div className="panel">
        <ul className="lined">
          {subtasks.map((subtask) => (
            <SubtaskRow
              key={subtask.subtaskId}
              params={{ id: commitmentId, itemId, subtaskId: subtask.subtaskId }}
              subtask={subtask}
              settles={settles}
              about={about === subtask.subtaskId}
            />
          ))}
          {subtasks.length === 0 && <li className="lined-row quiet">{t.subtasks.none}</li>}
        </ul>
        {gives && <GiveSubtask params={{ id: commitmentId, itemId }} unitId={unitId} />}
      </div>
    </Section>
  );
}
