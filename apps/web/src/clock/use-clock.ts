import type { Reply } from '../api/endpoints.js';
import { useHeld, useRead } from '../api/use-read.js';

export type Clock = Reply<'getClock'>;
export type Play = NonNullable<Clock['play']>;

/** The live stream says when the clock has moved; this is for when it can't be heard, and for the minutes that go by. */
const PLAYING_MS = 800;
const RUNNING_MS = 20_000;

/** The clock of a demonstration; undefined elsewhere, where nobody is asked. */
export function useClock(): Clock | undefined {
  const { demo } = useHeld('getWelcome', {});
  const last = useRead('getClock', {}, { enabled: demo });
  const every = last.data?.play?.state === 'PLAYING' ? PLAYING_MS : RUNNING_MS;
  return useRead('getClock', {}, { enabled: demo, every: last.isError ? false : every }).data;
}
