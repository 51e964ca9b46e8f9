import { useRouter } from '@tanstack/react-router';
import { Loading } from './loading.js';
import { ProblemBox } from './problem-box.js';

/** A page is on its way. */
export const Waiting = () => (
  <div className="page">
    <Loading lines={6} />
  </div>
);

/** A page could not be opened. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const again = () => {
    reset();
    return router.invalidate();
  };
  return (
    <div className="page">
      <ProblemBox error={error} again={again} />
    </div>
  );
}
