/** A name as it stands at the beginning of a line. */
export const upperFirst = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1);
