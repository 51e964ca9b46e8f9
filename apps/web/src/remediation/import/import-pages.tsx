import { getRouteApi, Link } from '@tanstack/react-router';
import { Page } from '../../page/page.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { ImportPanel } from './import-panel.js';

const findings = getRouteApi('/shell/inspections/$id/import');
const lines = getRouteApi('/shell/plans/$id/import');

/** Findings of an inspection from a sheet. What was uploaded stands in the address: nothing is lost when the page is loaded again. */
export function ImportFindingsPage() {
  const t = useRemediationTexts();
  const { id } = findings.useParams();
  const search = findings.useSearch();
  const navigate = findings.useNavigate();
  return (
    <Page
      title={t.imports.title.findings}
      sentence={t.imports.sentence.findings}
      under={
        <Link to="/inspections/$id" params={{ id }}>
          {t.inspections.toInspection}
        </Link>
      }
    >
      <ImportPanel
        what="findings"
        id={id}
        {...search}
        onChoose={(chosen) => void navigate({ search: chosen, replace: true })}
      />
    </Page>
  );
}

/** Lines of a plan likewise. */
export function ImportLinesPage() {
  const t = useRemediationTexts();
  const { id } = lines.useParams();
  const search = lines.useSearch();
  const navigate = lines.useNavigate();
  return (
    <Page
      title={t.imports.title.lines}
      sentence={t.imports.sentence.lines}
      under={
        <Link to="/plans/$id/edit" params={{ id }}>
          {t.planEdit.back}
        </Link>
      }
    >
      <ImportPanel
        what="lines"
        id={id}
        {...search}
        onChoose={(chosen) => void navigate({ search: chosen, replace: true })}
      />
    </Page>
  );
}
