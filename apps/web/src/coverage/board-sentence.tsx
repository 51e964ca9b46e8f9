import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly rows: Reply<'getBoard'>['rows'];
  readonly unitId: string;
  readonly year: number;
}

/** How many are in force, and how many items are late. */
export function BoardSentence({ rows, unitId, year }: Props) {
  const t = useTexts();
  const expected = rows.filter((row) => row.expected);
  const inForce = expected.filter(({ status }) => status === 'IN_FORCE').length;
  const overdue = rows.reduce((sum, row) => sum + row.overdueItems, 0);
  return (
    <Sentence
      text={t.board.sentence({ inForce, total: expected.length, overdue })}
      links={{
        inForce: (words) => (
          <Link to="/commitments" search={{ unitId, year, status: 'IN_FORCE' }}>
            {words}
          </Link>
        ),
      }}
    />
  );
}
