import type { ReactNode } from 'react';
import './findings.css';

/** Facts that belong together, one below the other. */
export const Cell = ({ children }: { children: ReactNode }) => (
  <span className="finding-cell">{children}</span>
);
