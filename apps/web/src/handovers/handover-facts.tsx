import './handovers.css';
import { Link } from '@tanstack/react-router';
import { Person } from '../page/person.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import type { Handover } from './turn-of.js';

interface Props {
  readonly commitmentId: string;
  readonly handover: Handover;
}

/** Who hands over to whom, as what, from when, and on what ground. */
export function HandoverFacts({ commitmentId, handover: { from, to, side, on, note } }: Props) {
  const t = useTexts();
  const { day } = useFormats();
  return (
    <div className="panel padded stack">
      <dl className="handover-facts">
        <div>
          <dt>{t.handovers.from}</dt>
          <dd>
            <Person person={from} />
          </dd>
        </div>
        <div>
          <dt>{t.handovers.to}</dt>
          <dd>
            <Person person={to} />
          </dd>
        </div>
        <div>
          <dt>{t.handovers.side}</dt>
          <dd>{t.handovers.sides[side]}</dd>
        </div>
        <div>
          <dt>{t.handovers.on}</dt>
          <dd>{day(on)}</dd>
        </div>
      </dl>
      {note !== null && <p>“{note}”</p>}
      <p>
        <Link to="/commitments/$id" params={{ id: commitmentId }}>
          {t.handovers.open}
        </Link>
      </p>
    </div>
  );
}
