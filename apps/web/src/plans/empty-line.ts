import type { PlanLine } from './plan.js';

/** A line of a plan that says nothing yet. */
export const emptyLine: PlanLine = {
  id: '',
  findingId: null,
  cause: null,
  measure: '',
  leadId: null,
  authority: '',
  responsibility: '',
  coordinatingUnits: [],
  product: '',
  time: null,
  cost: null,
};
