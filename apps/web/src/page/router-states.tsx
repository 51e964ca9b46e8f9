import { useRouter } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { connection } from '../api/connection.js';
import { isLostPart } from '../api/problems.js';
import { Loading } from './loading.js';
import { ProblemBox } from './problem-box.js';

/** A page is on its way. */
export const Waiting = () => (
  <div className="page">
    <Loading lines={6} />
  </div>
);

/** A page could not be opened; one that an outage kept away opens by itself when the line is back. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const up = useSyncExternalStore(connection.subscribe, connection.isUp);
  const lost = isLostPart(error);
  const again = () => {
    // The router remembers that a part was lost; only a new page asks for it again.
    if (lost) return location.reload();
    reset();
    return router.invalidate();
  };
  useEffect(() => {
    if (!lost || up) return;
    return connection.subscribe(() => location.reload());
  }, [lost, up]);
  return (
    <div className="page">
      <ProblemBox error={error} again={again} />
    </div>
  );
}
