import { useTexts } from '../../texts/language.js';
import { DownloadLink } from '../documents/download-link.js';

/** A monthly report to be saved: the document, and its two tables as sheets. */
export function ReportDownloads({ id, name }: { id: string; name: string }) {
  const { remediationDocuments: t, remediationReports: texts } = useTexts();
  const document = { of: 'getReportDocument', params: { id }, name } as const;
  const table = { of: 'getReportWorkbook', params: { id }, name } as const;
  return (
    <div className="row">
      <DownloadLink {...document} query={{ form: 'PDF' }} short={t.pdf} />
      <DownloadLink {...document} query={{ form: 'WORD' }} short={t.word} />
      <DownloadLink {...table} query={{ table: 'UNITS' }} short={texts.excelUnits} />
      <DownloadLink {...table} query={{ table: 'OVERDUE' }} short={texts.excelOverdue} />
    </div>
  );
}
