/** Something said in somebody's own words. The words may name people and stand beside the record; here are their id and salted hash. */
export interface Remark {
  readonly id: string;
  readonly hash: string;
}
