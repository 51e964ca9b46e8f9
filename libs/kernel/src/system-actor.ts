import type { PersonId } from './ids.js';

/** Who acts where nobody does: what the service does by itself, by ladders and calendars that people published. */
export const SYSTEM = '00000000-0000-8000-8000-000000000000' as PersonId;
