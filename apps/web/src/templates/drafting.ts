/** From which version of a template is drafted, where, and for which year: how the API is asked about it. */
export interface Drafting {
  readonly templateId: string;
  readonly number: number;
  readonly unitId: string;
  readonly year: number;
}

export const askedOf = ({ templateId, ...query }: Drafting) => ({ params: { id: templateId }, query });
