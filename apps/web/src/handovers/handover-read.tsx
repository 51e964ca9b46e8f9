import { ActionBar } from '../page/action-bar.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { Disputed } from './disputed.js';
import { StatementTable } from './statement-table.js';
import type { Handover } from './turn-of.js';

interface Props {
  readonly handover: Handover;
  /** Who is to do something about it. */
  readonly turn: Handover['from'] | undefined;
}

/** A hand-over for whoever has nothing to do about it now, and whose turn it is. */
export function HandoverRead({ handover, turn }: Props) {
  const t = useTexts();
  const why =
    turn === undefined
      ? t.handovers.over
      : handover.state === 'STATED'
        ? t.handovers.whoAnswers(turn.name)
        : t.handovers.whoSettles(turn.name);
  return (
    <>
      <Section title={t.handovers.statement} aside={t.handovers.state[handover.state]}>
        <div className="panel">
          <StatementTable
            label={t.handovers.statement}
            statement={handover.statement}
            under={({ itemId }) => <Disputed handover={handover} itemId={itemId} />}
          />
          {handover.settled?.reason && <p className="lined-row">“{handover.settled.reason}”</p>}
        </div>
      </Section>
      <ActionBar why={why}>{null}</ActionBar>
    </>
  );
}
