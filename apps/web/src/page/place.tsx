/** Where a unit stands, on a line of its own below its name; nothing where that need not be said. */
export function Place({ children }: { children: string | undefined }) {
  return children === undefined ? null : <span className="quiet small place">{children}</span>;
}
