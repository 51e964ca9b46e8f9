import { Link } from '@tanstack/react-router';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { lowerFirst } from '../../texts/lower-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { limitWords } from '../limit-words.js';
import type { Finding } from '../plan.js';

/** The finding that lines answer: what was seen, how grave it is, by when it is to be remedied. */
export function FindingHead({ finding }: { finding: Finding | undefined }) {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const formats = useFormats();
  if (!finding)
    return (
      <div className="plan-finding">
        <h3>{t.planPage.withoutFinding}</h3>
      </div>
    );
  const { id, number, seen, severity, status } = finding;
  return (
    <div className="plan-finding">
      <h3>
        <Link to="/findings/$id" params={{ id }}>
          {t.planPage.finding(number)}
        </Link>
        <span lang="vi">: {seen}</span>
      </h3>
      <p className="quiet small">
        {t.planPage.severity(said(severity.name))} · {limitWords(t, formats, finding)}
        {status !== 'EXCEPTED' && ` · ${lowerFirst(t.reform.findingStatus[status])}`}
      </p>
    </div>
  );
}
