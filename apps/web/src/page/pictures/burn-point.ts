/** How much is open at the end of a day, `YYYY-MM-DD`. */
export interface BurnPoint {
  readonly on: string;
  /** Null on days that are yet to come. */
  readonly open: number | null;
  /** How many should be open by the days of the road map. */
  readonly planned: number;
}
