import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { StatusChip } from '../commitments/status-chip.js';
import { Chip } from '../page/chip.js';
import { Person } from '../page/person.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { daysWords } from '../terms-of-time/due-words.js';
import { useTexts } from '../texts/language.js';
import { isLate } from './groups-below.js';

/** One unit: its head, where its commitment stands, what is late. */
export function BoardCard({ row }: { row: Reply<'getBoard'>['rows'][number] }) {
  const t = useTexts();
  const { unit, head, commitmentId, status, workingDaysLeft, openItems, overdueItems } = row;
  const late = isLate(row) || overdueItems > 0;
  return (
    <li className={late ? 'panel board-card tinted-late' : 'panel board-card'}>
      <h3>
        {commitmentId === null ? (
          unit.name
        ) : (
          <Link to="/commitments/$id" params={{ id: commitmentId }}>
            {unit.name}
          </Link>
        )}
      </h3>
      {head ? <Person person={head} /> : <span className="quiet">{t.coverage.vacant}</span>}
      <div className="board-state">
        {status ? (
          <StatusChip status={status} />
        ) : (
          <span className="quiet small">{row.expected ? t.coverage.without : t.board.notExpected}</span>
        )}
        {status === 'ISSUED' && workingDaysLeft !== null && (
          <Chip tone={isLate(row) ? 'late' : 'soon'} icon={toneIcons[isLate(row) ? 'late' : 'soon']}>
            {daysWords(t, workingDaysLeft)}
          </Chip>
        )}
        {overdueItems > 0 && (
          <Chip tone="late" icon={toneIcons.late}>
            {t.board.overdue(overdueItems)}
          </Chip>
        )}
        {status === 'IN_FORCE' && overdueItems === 0 && (
          <span className="quiet small">{t.board.open(openItems)}</span>
        )}
      </div>
    </li>
  );
}
