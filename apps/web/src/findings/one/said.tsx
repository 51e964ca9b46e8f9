import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

/** What somebody wrote; words that were erased leave a note in their place. */
export function Said({ words }: { words: string | null }) {
  const t = useRemediationTexts();
  return words === null ? (
    <p className="quiet small">{t.finding.reply.gone}</p>
  ) : (
    <p className="said" lang="vi">
      “{words}”
    </p>
  );
}
