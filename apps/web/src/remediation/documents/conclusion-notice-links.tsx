import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { upperFirst } from '../../texts/upper-first.js';
import { DownloadLink } from './download-link.js';

/** The notice of what an inspection concluded, to be saved. Only of one that is concluded. */
export function ConclusionNoticeLinks({ id }: { id: string }) {
  const t = useRemediationTexts();
  const link = { of: 'getConclusionNotice', params: { id }, name: t.remediationDocuments.notice } as const;
  return (
    <div className="row">
      <span>{upperFirst(t.remediationDocuments.notice)}</span>
      <DownloadLink {...link} query={{ form: 'PDF' }} short={t.remediationDocuments.pdf} />
      <DownloadLink {...link} query={{ form: 'WORD' }} short={t.remediationDocuments.word} />
    </div>
  );
}
