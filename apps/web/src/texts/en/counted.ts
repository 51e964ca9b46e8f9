/** So many of a thing, in its singular for one: “1 task”, “1,200 tasks”. */
export const counted = (many: number | string, one: string, more = `${one}s`): string =>
  `${many} ${String(many) === '1' ? one : more}`;
