import { getRouteApi } from '@tanstack/react-router';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { ReviseInspection } from './revise-inspection.js';

const route = getRouteApi('/shell/inspections/$id/edit');

/** The ground, the units and the questions of an inspection under way, to be changed by its lead. */
export function ReviseInspectionPage() {
  const t = useRemediationTexts();
  const { id } = route.useParams();
  const read = useRead('getInspection', { params: { id } });
  if (read.data?.actions.includes('REVISE')) return <ReviseInspection of={read.data} />;
  return (
    <Page title={t.nav.inspections}>
      <Reading of={read}>
        {({ lead }) => <NoticeBox tone="still">{t.inspections.onlyLead(lead.name)}</NoticeBox>}
      </Reading>
    </Page>
  );
}
