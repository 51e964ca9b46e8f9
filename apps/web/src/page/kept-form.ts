interface Shape<Name> {
  readonly texts?: readonly Name[];
  readonly lists?: readonly Name[];
  /** Fields that are there, whatever they hold. */
  readonly fields?: readonly Name[];
}

/** Tells what a form has kept from anything else. Only the form writes there; the API refuses what is wrong inside. */
export const keptForm =
  <Form extends object>({ texts = [], lists = [], fields = [] }: Shape<keyof Form>) =>
  (kept: unknown): kept is Form =>
    typeof kept === 'object' &&
    kept !== null &&
    texts.every((name) => typeof Reflect.get(kept, name) === 'string') &&
    lists.every((name) => Array.isArray(Reflect.get(kept, name))) &&
    fields.every((name) => name in kept);
