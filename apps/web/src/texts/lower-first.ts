/** A name as it stands inside a sentence. */
export const lowerFirst = (name: string): string => name.charAt(0).toLocaleLowerCase() + name.slice(1);
