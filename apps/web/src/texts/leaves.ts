/** Every sentence of a catalogue by its path: `myWork.sentence`. */
export function leaves(catalogue: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
      const here = path === '' ? name : `${path}.${name}`;
      return typeof value === 'object' && value !== null
        ? [...leaves(value, here)]
        : [[here, value] as const];
    }),
  );
}
