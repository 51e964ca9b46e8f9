import CheckOutlined from '@ant-design/icons/CheckOutlined';
import CloseOutlined from '@ant-design/icons/CloseOutlined';
import MinusOutlined from '@ant-design/icons/MinusOutlined';
import { codeOf, detailsOf } from '../../api/problems.js';
import { useHeld } from '../../api/use-read.js';
import { useTexts } from '../../texts/language.js';
import { commonName } from '../one/common-name.js';
import { checks, failedCheck } from './failed-check.js';
import './sign-elsewhere.css';

const icons = {
  PASSED: <CheckOutlined aria-hidden />,
  FAILED: <CloseOutlined aria-hidden />,
  OPEN: <MinusOutlined aria-hidden />,
} as const;

/** How far the verification of a refused PDF came: what held, what did not, and whose certificate it was. */
export function Verification({ error }: { error: unknown }) {
  const t = useTexts();
  const { demo } = useHeld('getWelcome', {});
  const { verdict, subject, issuer } = detailsOf(error);
  const failed = failedCheck(codeOf(error), verdict);
  if (!failed) return null;
  const at = checks.indexOf(failed);
  return (
    <div className="panel padded stack">
      <strong>{t.papers.verification}</strong>
      <ul className="checks">
        {checks.map((check, place) => {
          const outcome = place === at ? 'FAILED' : place < at ? 'PASSED' : 'OPEN';
          return (
            <li key={check} className={`check check-${outcome.toLowerCase()}`}>
              {icons[outcome]}
              <span>
                {t.papers.checks[check]}: <strong>{t.papers.outcome[outcome]}</strong>
              </span>
            </li>
          );
        })}
      </ul>
      {typeof subject === 'string' && typeof issuer === 'string' && (
        <p className="small">{t.papers.holder(commonName(subject), commonName(issuer))}</p>
      )}
      {failed === 'TIME' && demo && <p className="small">{t.papers.demoTime}</p>}
      <p className="small quiet">{t.papers.nothingLost}</p>
    </div>
  );
}
