/** A fact in the past tense. `data` is plain JSON with dates as ISO strings. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}
