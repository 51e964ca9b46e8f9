import type { ReactNode } from 'react';

/** The one main action, where the thumb is; `why` says what keeps it from being done, or what it will do. */
export function ActionBar({ why, children }: { why?: ReactNode; children: ReactNode }) {
  return (
    <div className="action-bar">
      {why !== undefined && <p className="why">{why}</p>}
      {children}
    </div>
  );
}
