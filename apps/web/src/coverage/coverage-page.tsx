import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { ExportLink } from '../page/export-link.js';
import { Page } from '../page/page.js';
import { NoPermission } from '../page/no-permission.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { CoveragePicture } from './coverage-picture.js';
import { CoverageSentence } from './coverage-sentence.js';
import { GroupedCoverage } from './grouped-coverage.js';
import { MissingSheet } from './missing-sheet.js';
import { SubtreeFilters } from './subtree-filters.js';
import { useSubtree } from './use-subtree.js';

const route = getRouteApi('/shell/coverage');

/** How many of a subtree have signed, who is missing and since when. */
export function CoveragePage() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/coverage' });
  const { unitId, year } = useSubtree(asked);
  const query = { unitId: unitId ?? '', year };
  const read = useRead('getCoverage', { query }, { enabled: unitId !== undefined });
  return (
    <Page
      title={t.nav.coverage}
      sentence={read.data ? <CoverageSentence of={read.data} /> : t.nav.coverage}
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
          {(coverage) => (
            <>
              <CoveragePicture of={coverage} />
              <GroupedCoverage unitId={unitId} year={year} />
              <Section title={t.coverage.missing} id="missing">
                <div className="stack">
                  <div>
                    <ExportLink list="exportMissing" query={query} />
                  </div>
                  <MissingSheet missing={coverage.missing} only={asked.only} />
                </div>
              </Section>
            </>
          )}
        </Reading>
      )}
    </Page>
  );
}
