/** Nest token of the working calendar that due dates are computed by. */
export const WORKING_CALENDAR = Symbol('working calendar');
