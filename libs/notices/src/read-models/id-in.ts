/** An unreadable cursor starts from the beginning: it is the client's own bookmark, no right hangs on it. */
export const idIn = (cursor: string | undefined): string | null =>
  cursor && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor) ? cursor : null;
