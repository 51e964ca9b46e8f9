/**
 * What is done about rows that can't be taken as they are. STOP: nothing is brought in while any row is refused. SKIP: the good
 * rows are, the others are left. UPDATE: as STOP, and rows that name what is there already may change it; in the other modes such
 * a row is refused where it says anything else.
 */
export type ImportMode = 'STOP' | 'SKIP' | 'UPDATE';
