import { Link } from '@tanstack/react-router';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { FindingState } from '../../findings/finding-state.js';
import { RemedyTime } from '../../findings/remedy-time.js';

/** One issued finding and where it stands. */
export function FindingResult({ finding }: { finding: Finding }) {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const { id, number, seen, kind, content, severity, late, lines, settled } = finding;
  return (
    <li className="lined-row came-of broad">
      <div className="stack came-of-what">
        <span className="quiet small">
          {t.field.short(number)} · {t.reform.kind[kind]} · {t.reform.content[content]}
        </span>
        <Link to="/findings/$id" params={{ id }} className="duty-title" lang="vi">
          {seen}
        </Link>
      </div>
      <div className="came-of-when">
        <FindingState finding={finding} />
        <span className="small">{said(severity.name)}</span>
        <RemedyTime finding={finding} />
        {lines > 0 && (
          <span className={late > 0 ? 'small late' : 'small quiet'}>
            {t.reform.lines(settled, lines, late)}
          </span>
        )}
      </div>
    </li>
  );
}
