import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { NoPermission } from '../page/no-permission.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { BoardGroup } from './board-group.js';
import { BoardSentence } from './board-sentence.js';
import { boardGroups } from './board-groups.js';
import { SubtreeFilters } from './subtree-filters.js';
import { useSubtree } from './use-subtree.js';
import './coverage.css';

const route = getRouteApi('/shell/board');

/** Every unit of a subtree by the face of its head, and where its commitment stands. */
export function BoardPage() {
  const t = useTexts();
  const navigate = useNavigate({ from: '/board' });
  const { unitId, year } = useSubtree(route.useSearch());
  const query = { unitId: unitId ?? '', year };
  const read = useRead('getBoard', { query }, { enabled: unitId !== undefined });
  return (
    <Page
      title={t.nav.board}
      sentence={
        read.data ? (
          <BoardSentence rows={read.data.rows} unitId={read.data.unit.id} year={year} />
        ) : (
          t.nav.board
        )
      }
      {...(read.data && { under: t.coverage.of(read.data.unit.name, read.data.year) })}
    >
      <SubtreeFilters
        unitId={unitId}
        year={year}
        onChange={(part) => void navigate({ search: (before) => ({ ...before, ...part }) })}
      />
      {unitId === undefined ? (
        <NoPermission />
      ) : (
        <Reading of={read}>
          {({ rows, unit }) => (
            <>
              {boardGroups(rows, unit).map((group) => (
                <BoardGroup key={`${group.parent.id} ${group.level}`} group={group} />
              ))}
              {rows.length === 0 && <p className="quiet">{t.board.none}</p>}
            </>
          )}
        </Reading>
      )}
    </Page>
  );
}
