import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { DownloadLink } from './download-link.js';

/** One submitted text of a plan to be saved: as a document, to write on in, and its lines as a sheet. */
export function PlanDocumentLinks({ id, edition }: { id: string; edition: number }) {
  const t = useRemediationTexts();
  const params = { id, edition: String(edition) };
  const name = t.remediationDocuments.plan(edition);
  return (
    <div className="row">
      <DownloadLink
        of="getPlanDocument"
        params={params}
        query={{ form: 'PDF' }}
        short={t.remediationDocuments.pdf}
        name={name}
      />
      <DownloadLink
        of="getPlanDocument"
        params={params}
        query={{ form: 'WORD' }}
        short={t.remediationDocuments.word}
        name={name}
      />
      <DownloadLink of="getPlanWorkbook" params={params} short={t.remediationDocuments.excel} name={name} />
    </div>
  );
}
