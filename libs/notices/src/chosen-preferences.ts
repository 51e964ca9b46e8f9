import { shippedPreferences, type Preferences } from './domain/preferences.js';

/** What a person's row says; all null where he has chosen nothing. */
export interface PreferenceColumns {
  readonly digest_hour: string | null;
  readonly channels: Preferences['channels'] | null;
  readonly muted: Preferences['muted'] | null;
  readonly quiet_from: string | null;
  readonly quiet_to: string | null;
}

/** The columns of `person_preferences p` in a query. */
export const preferenceColumns = 'p.digest_hour, p.channels, p.muted, p.quiet_from, p.quiet_to';

/** What holds for a person: he chooses all at once or nothing. */
export function chosenPreferences(row: PreferenceColumns): Preferences {
  const { digest_hour: digestHour, channels, muted, quiet_from: from, quiet_to: to } = row;
  if (digestHour === null || channels === null || muted === null) return shippedPreferences;
  return { digestHour, channels, muted, quiet: from === null || to === null ? null : { from, to } };
}
