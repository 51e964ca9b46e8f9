import { redirect } from '@tanstack/react-router';
import { caller } from '../api/caller.js';
import { statusOf } from '../api/problems.js';
import { queryClient } from '../api/query-client.js';
import { reading } from '../api/use-read.js';

/** Lets nobody past without a session; who comes back later finds the page he wanted. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  try {
    const session = await queryClient.ensureQueryData(reading('getSession', {}));
    caller.csrfToken = session.csrfToken;
  } catch (error) {
    if (statusOf(error) !== 401) throw error;
    throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { back: location.href } });
  }
}
