import { Foundation1700000001000 } from './migrations/1700000001000-foundation.js';
import { Organization1700000002000 } from './migrations/1700000002000-organization.js';
import { Commitments1700000004000 } from './migrations/1700000004000-commitments.js';
import { Effects1700000003000 } from './migrations/1700000003000-effects.js';
import { Notices1700000007000 } from './migrations/1700000007000-notices.js';

/** All migrations, oldest first. Forward only: a released one is never edited. */
export const migrations = [
  Foundation1700000001000,
  Organization1700000002000,
  Effects1700000003000,
  Commitments1700000004000,
  Notices1700000007000,
];
