import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NotFound } from '../../page/not-found.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { Cancelled } from './cancelled.js';
import { Concluded } from './concluded.js';
import { UnderWay } from './under-way.js';

const route = getRouteApi('/shell/inspections/$id');

/** One inspection: where the team works while it is under way, and what came of it afterwards. */
export function InspectionPage() {
  const t = useRemediationTexts();
  const { id } = route.useParams();
  const read = useRead('getInspection', { params: { id } });
  if (isMissing(read.error) || !read.data)
    return (
      <Page title={t.inspections.one}>
        {isMissing(read.error) ? (
          <NotFound back={<Link to="/inspections">{t.inspections.toList}</Link>} />
        ) : (
          <Reading of={read}>{() => null}</Reading>
        )}
      </Page>
    );
  switch (read.data.status) {
    case 'OPEN':
      return <UnderWay inspection={read.data} />;
    case 'CONCLUDED':
      return <Concluded inspection={read.data} />;
    case 'CANCELLED':
      return <Cancelled inspection={read.data} />;
  }
}
