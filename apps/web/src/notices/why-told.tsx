import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';

type Told = Reply<'listNotices'>['items'][number];

/** Where a notice leads to what is to be done, the way to the duty whose ledger says why it was sent. */
export function WhyTold({ told: { values, link } }: { told: Told }) {
  const t = useTexts();
  const { dutyId } = values;
  if (typeof dutyId !== 'string' || link === `/duties/${dutyId}`) return null;
  return (
    <Link to="/duties/$id" params={{ id: dutyId }} className="small">
      {t.notices.why}
    </Link>
  );
}
