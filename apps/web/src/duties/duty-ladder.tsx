import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { askedFor } from '../ladders/ladder-place.js';
import { useLadderName } from '../ladders/use-ladder-name.js';

/** The ladder that holds for a duty, opened where it holds and previewed on this very duty. */
export function DutyLadder({ of: { duty, ladder } }: { of: Reply<'getDuty'> }) {
  const name = useLadderName();
  if (!ladder) return null;
  const open = duty.state === 'OPEN' && duty.dueOn !== null;
  return (
    <p>
      <Link
        to="/ladders/edit"
        search={{
          ...askedFor(ladder.kind, ladder.where ?? { scope: 'TENANT' }),
          ...(open && { on: duty.id }),
        }}
      >
        {name(ladder)}
      </Link>
    </p>
  );
}
