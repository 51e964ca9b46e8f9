import { Link } from '@tanstack/react-router';
import { Cell } from '../../page/cell.js';
import { Fact } from '../../page/fact.js';
import { Person } from '../../page/person.js';
import { DueChip } from '../../terms-of-time/due-chip.js';
import { DueDate } from '../../terms-of-time/due-date.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { ItemTime } from '../item-time.js';
import type { Item } from './items.js';
import { Progress } from '../../page/progress.js';
import { HealthChip, WorkStatusChip } from './work-chips.js';

/** What was promised, who does it, who answers and who confirms, how far and how well it goes, by when. */
export function ItemHead({ commitmentId, item }: { commitmentId: string; item: Item }) {
  const t = useTexts();
  const { day } = useFormats();
  const { terms, work, creditor, duty, lateBefore } = item;
  return (
    <div className="panel padded stack">
      <p className="item-task" lang="vi">
        {terms.task}
      </p>
      <dl className="facts paired">
        <Fact name={t.atWork.performer} whole>
          <Person person={work.performer} />
        </Fact>
        {work.accountable.id !== work.performer.id && (
          <Fact name={t.atWork.accountable} whole>
            <Person person={work.accountable} />
          </Fact>
        )}
        <Fact name={t.atWork.creditor} whole>
          <Person person={creditor} />
        </Fact>
        <Fact name={t.atWork.due}>
          <Cell>
            {duty ? <DueDate due={duty} /> : terms.time && <ItemTime time={terms.time} />}
            {duty && <DueChip duty={duty} />}
            {lateBefore.map(({ days, from, on }) => (
              <span className="quiet small" key={`${from.id} ${on}`}>
                {t.atWork.lateBefore(days, from.name, day(on))}
              </span>
            ))}
          </Cell>
        </Fact>
        <Fact name={t.atWork.state}>
          <span className="row">
            <WorkStatusChip status={work.status} />
            <HealthChip health={work.health} />
          </span>
        </Fact>
        <Fact name={t.atWork.progress}>
          <Progress percent={work.percent} />
        </Fact>
        {terms.product !== '' && (
          <Fact name={t.atWork.product} whole>
            <span lang="vi">{terms.product}</span>
          </Fact>
        )}
      </dl>
      <p className="row">
        <Link to="/commitments/$id" params={{ id: commitmentId }}>
          {t.atWork.toCommitment}
        </Link>
        {duty && (
          <Link to="/duties/$id" params={{ id: duty.id }}>
            {t.atWork.toDuty}
          </Link>
        )}
      </p>
    </div>
  );
}
