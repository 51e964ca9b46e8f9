import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { isMissing } from '../api/problems.js';
import { useRead } from '../api/use-read.js';
import { ActionBar } from '../page/action-bar.js';
import { NotFoundPage } from '../page/not-found-page.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { UrgingDocument } from './urging-document.js';

const route = getRouteApi('/shell/urging-notices/$unitId/$year/$number');

/** An urging notice at its own address, to be read and printed. */
export function UrgingNoticePage() {
  const t = useTexts();
  const { unitId, year, number } = route.useParams();
  const read = useRead('getUrgingNotice', { params: { unitId, year, number } });
  if (isMissing(read.error)) return <NotFoundPage />;
  return (
    <Page
      title={t.urgingNotice.title}
      sentence={
        read.data ? t.urgingNotice.sentence(`${number}/PĐĐ`, read.data.owner.name) : t.urgingNotice.title
      }
    >
      <Reading of={read}>
        {(notice) => (
          <>
            <UrgingDocument of={notice} />
            <p className="unprinted">
              <Link to="/duties/$id" params={{ id: notice.dutyId }}>
                {t.urgingNotice.toDuty}
              </Link>
            </p>
            <ActionBar>
              <Button size="large" type="primary" onClick={() => window.print()}>
                {t.urgingNotice.print}
              </Button>
            </ActionBar>
          </>
        )}
      </Reading>
    </Page>
  );
}
