import { isId } from '#libs/kernel/src/ids.js';

/** An unreadable cursor starts from the beginning: it is the client's own bookmark, no right hangs on it. */
export const idIn = (cursor: string | undefined): string | null => (isId(cursor) ? cursor : null);
