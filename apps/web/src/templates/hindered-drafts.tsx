import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/language.js';
import type { Waiting } from './waiting-drafts.js';

interface Props {
  readonly drafts: Waiting['items'];
  /** Of the problem: which drafts stand in the way, each by its id and the code of what is wrong. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The drafts because of which none was issued, each with why and the way to it. */
export function HinderedDrafts({ drafts, details }: Props) {
  const t = useTexts();
  const hindered = Array.isArray(details['drafts']) ? details['drafts'].filter(isHindered) : [];
  return (
    <ul className="panel padded stack">
      {hindered.map(({ id, code }) => (
        <li key={`${id} ${code}`}>
          <Link to="/commitments/$id/draft" params={{ id }}>
            {drafts.find((draft) => draft.id === id)?.unit.name ?? id}
          </Link>{' '}
          · {t.process.why[code] ?? code}
        </li>
      ))}
    </ul>
  );
}

const isHindered = (value: unknown): value is { readonly id: string; readonly code: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'code' in value &&
  typeof value.code === 'string';
