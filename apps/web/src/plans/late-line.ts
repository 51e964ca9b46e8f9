import type { Line } from './plan.js';

/** Whether a line is open past its day; the service judges by the clock. */
export const isLateLine = ({ duty }: Pick<Line, 'duty'>): boolean => duty?.timing === 'OVERDUE';
