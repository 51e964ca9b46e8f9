import { useRead } from '../api/use-read.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { BoardCard } from './board-card.js';
import type { BoardGroup as Group } from './board-groups.js';
import { isSigned } from './groups-below.js';

/** The units of one level below one parent. */
export function BoardGroup({ group: { parent, level, rows } }: { group: Group }) {
  const t = useTexts();
  const { data } = useRead('listLevels', {});
  const expected = rows.filter((row) => row.expected);
  const name = data?.levels.find(({ code }) => code === level)?.name ?? level;
  return (
    <Section
      title={t.board.group(parent.name, name)}
      {...(expected.length > 0 && {
        aside: t.board.signedOf(expected.filter(isSigned).length, expected.length),
      })}
    >
      <ul className="board-grid">
        {rows.map((row) => (
          <BoardCard key={row.unit.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}
