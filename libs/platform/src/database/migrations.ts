import { Foundation1700000001000 } from './migrations/1700000001000-foundation.js';

/** All migrations, oldest first. Forward only: a released one is never edited. */
export const migrations = [Foundation1700000001000];
