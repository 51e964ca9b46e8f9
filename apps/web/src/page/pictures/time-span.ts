/** A stretch of days by their numbers; the last one is no longer part of it. */
export interface TimeSpan {
  readonly from: number;
  readonly until: number;
}

/** Where a day stands in a span, in percent. */
export const placeIn = ({ from, until }: TimeSpan, day: number): number =>
  until > from ? ((day - from) / (until - from)) * 100 : 0;

/** Left edge and width of a part of a span, for a style. */
export const stretchIn = (span: TimeSpan, part: TimeSpan): { left: string; width: string } => ({
  left: `${placeIn(span, part.from)}%`,
  width: `${placeIn(span, part.until) - placeIn(span, part.from)}%`,
});
