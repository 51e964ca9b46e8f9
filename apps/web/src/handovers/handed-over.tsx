import Button from 'antd/es/button';
import { Link } from '@tanstack/react-router';
import { ActionBar } from '../page/action-bar.js';
import { ButtonLink } from '../page/button-link.js';
import { useTexts } from '../texts/language.js';
import type { Bound } from './handing-over.js';

/** What was handed over, each with its page, and the way on. */
export function HandedOver({ commitments, onAgain }: { commitments: readonly Bound[]; onAgain: () => void }) {
  const t = useTexts();
  return (
    <>
      <ul className="panel lined">
        {commitments.map(({ id, title, unit }) => (
          <li key={id} className="lined-row">
            <Link to="/commitments/$id/handover" params={{ id }} className="duty-title">
              {title}
            </Link>
            <span className="person-post">{unit.name}</span>
          </li>
        ))}
      </ul>
      <ActionBar>
        <Button size="large" onClick={onAgain}>
          {t.handovers.again}
        </Button>
        <ButtonLink to="/" main>
          {t.state.toMyWork}
        </ButtonLink>
      </ActionBar>
    </>
  );
}
