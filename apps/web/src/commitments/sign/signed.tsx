import { Link } from '@tanstack/react-router';
import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { ActionBar } from '../../page/action-bar.js';
import { ButtonLink } from '../../page/button-link.js';
import { useTexts } from '../../texts/language.js';
import './sign.css';

/** What was signed, and the way on. */
export function Signed({ rows }: { rows: readonly CommitmentRow[] }) {
  const t = useTexts();
  return (
    <>
      <ul className="panel">
        {rows.map(({ id, unit, title }) => (
          <li key={id} className="to-read to-read-row signed-row">
            <CheckCircleFilled aria-hidden />
            <div>
              <Link to="/commitments/$id" params={{ id }}>
                <strong>{unit.name}</strong>
              </Link>
              <p className="quiet small">{title}</p>
            </div>
          </li>
        ))}
      </ul>
      <ActionBar>
        <ButtonLink to="/" main>
          {t.state.toMyWork}
        </ButtonLink>
      </ActionBar>
    </>
  );
}
