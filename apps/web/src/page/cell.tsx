import type { ReactNode } from 'react';

/** Facts that belong together, one below the other. */
export const Cell = ({ children }: { children: ReactNode }) => <span className="fact-cell">{children}</span>;
