/** How parts of an office file are packed: the same parts make the same bytes, whenever they are written. */
export const zipEntry = { mtime: new Date(Date.UTC(1980, 0, 1)), forceDosTimestamp: true };
