interface Placed {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

export interface WithDepth<Unit> {
  readonly unit: Unit;
  readonly depth: number;
}

/** A tree written as a list: each unit under its parent, siblings by name; a parent out of sight makes a root. */
export function withDepth<Unit extends Placed>(units: readonly Unit[]): WithDepth<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const below = (parent: string | null, depth: number): WithDepth<Unit>[] =>
    (children.get(parent) ?? [])
      .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}
