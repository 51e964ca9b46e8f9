import { Link } from '@tanstack/react-router';
import { Person } from '../../page/person.js';
import { DueChip } from '../../terms-of-time/due-chip.js';
import { DueDate } from '../../terms-of-time/due-date.js';
import { useTexts } from '../../texts/language.js';
import { IndicatorLine } from './indicator-line.js';
import type { Item } from './items.js';
import { mainAct } from './main-act.js';
import { Progress } from '../../page/progress.js';
import { HealthChip, WorkStatusChip } from './work-chips.js';
import './work.css';

/** One item as it stands: what, who, how far, how it goes, by when, and what the reader is to do about it. */
export function ItemRow({ commitmentId, item }: { commitmentId: string; item: Item }) {
  const t = useTexts();
  const { number, terms, work, duty } = item;
  const act = mainAct(work);
  return (
    <li className="lined-row item-row">
      <div className="stack item-what">
        <Link
          to="/commitments/$id/items/$itemId"
          params={{ id: commitmentId, itemId: terms.id }}
          className="duty-title"
        >
          {number}. {terms.task}
        </Link>
        {terms.indicator && <IndicatorLine indicator={terms.indicator} work={work} />}
        <span className="row">
          <WorkStatusChip status={work.status} />
          <HealthChip health={work.health} />
          <Progress percent={work.percent} />
        </span>
      </div>
      <Person person={work.performer} />
      <div className="item-when">
        {duty && <DueChip duty={duty} />}
        {duty && <DueDate due={duty} />}
        {act && (
          <Link to="/commitments/$id/items/$itemId" params={{ id: commitmentId, itemId: terms.id }}>
            {t.atWork.act[act]}
          </Link>
        )}
      </div>
    </li>
  );
}
