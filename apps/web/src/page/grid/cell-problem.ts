/** Why a text can't be taken into a cell: a code that the catalogue has words for, or a column's own words. */
export type CellProblem =
  | { readonly code: 'NOT_A_NUMBER' | 'NOT_WHOLE' | 'NOT_OFFERED' | 'SAME_NAME' | 'READABLE_NOW' }
  | { readonly code: 'TOO_FINE'; readonly decimals: number }
  | { readonly words: string };
