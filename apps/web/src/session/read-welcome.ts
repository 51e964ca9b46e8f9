import { queryClient } from '../api/query-client.js';
import { reading, useHeld } from '../api/use-read.js';

/** Business time is needed by every page; asked for once, before the first. */
export async function readWelcome(): Promise<void> {
  await queryClient.ensureQueryData(reading('getWelcome', {}));
}

/** Today by business time: in demo mode a day of 2024. */
export const useToday = (): string => useHeld('getWelcome', {}).today;
