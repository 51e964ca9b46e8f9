import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { DownloadLink } from '../documents/download-link.js';

/** A monthly report to be saved: the document, and its two tables as sheets. */
export function ReportDownloads({ id, name }: { id: string; name: string }) {
  const t = useRemediationTexts();
  const document = { of: 'getReportDocument', params: { id }, name } as const;
  const table = { of: 'getReportWorkbook', params: { id }, name } as const;
  return (
    <div className="row">
      <DownloadLink {...document} query={{ form: 'PDF' }} short={t.remediationDocuments.pdf} />
      <DownloadLink {...document} query={{ form: 'WORD' }} short={t.remediationDocuments.word} />
      <DownloadLink {...table} query={{ table: 'UNITS' }} short={t.remediationReports.excelUnits} />
      <DownloadLink {...table} query={{ table: 'OVERDUE' }} short={t.remediationReports.excelOverdue} />
    </div>
  );
}
