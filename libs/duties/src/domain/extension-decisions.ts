import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Due } from '#libs/calendar/src/due.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { DutyEvent, ReasonClass } from './duty-events.js';
import type { Extension, FollowUp } from './follow-up.js';
import { demandOwedByDate, type Owed } from './owed.js';

/** What is asked for. */
export interface Request {
  readonly extensionId: string;
  readonly by: PersonId;
  readonly until: LocalDate;
  readonly reasonClass: ReasonClass;
  readonly reasonHash: string;
}

/** Asks for more time: before the date, one request at a time, and no more often than the ladder of its kind allows. */
export function askExtension(
  { extensions }: FollowUp,
  owed: Owed,
  request: Request,
  { now, most }: { readonly now: Instant; readonly most: number },
): DutyEvent[] {
  const { due } = demandOwedByDate(owed);
  if (now >= due.at) throw new RuleBroken('EXTENSION_TOO_LATE', { dueOn: due.on });
  if (extensions.some(({ state }) => state === 'ASKED')) throw new RuleBroken('EXTENSION_PENDING', {});
  const granted = extensions.filter(({ state }) => state === 'GRANTED').length;
  if (granted >= most) throw new RuleBroken('EXTENSIONS_USED_UP', { most });
  if (request.until <= due.on) throw new RuleBroken('EXTENSION_NOT_LATER', { dueOn: due.on });
  return [{ type: 'ExtensionAsked', data: { ...request, at: now, dueOn: due.on } }];
}

/**
 * Grants a request: `due` is the new date, which must be later. Nobody decides on his own. The old date stands until then,
 * and a request made in time can be granted after it: from then on it is judged by the new one.
 */
export function grantExtension(
  state: FollowUp,
  owed: Owed,
  { due, ...verdict }: Verdict & { readonly due: Due; readonly reasonHash: string | null },
): DutyEvent[] {
  const { due: before, owner, statedVersion } = demandOwedByDate(owed);
  demandAnother(pending(state, verdict.extensionId), owner, verdict.by);
  if (due.on === null || due.on <= before.on)
    throw new RuleBroken('EXTENSION_NOT_LATER', { dueOn: before.on });
  return [{ type: 'ExtensionGranted', data: { ...verdict, before, due, over: statedVersion } }];
}

/** Refuses a request; the date stays. A reason is owed to him who asked. */
export function refuseExtension(
  state: FollowUp,
  { owner }: Owed,
  verdict: Verdict & { readonly reasonHash: string },
): DutyEvent[] {
  demandAnother(pending(state, verdict.extensionId), owner, verdict.by);
  return [{ type: 'ExtensionRefused', data: verdict }];
}

/** Takes one's own request back while nobody has decided. */
export function withdrawExtension(state: FollowUp, verdict: Verdict): DutyEvent[] {
  const { askedBy } = pending(state, verdict.extensionId);
  if (askedBy !== verdict.by) throw new RuleBroken('EXTENSION_OF_ANOTHER', {});
  return [{ type: 'ExtensionWithdrawn', data: verdict }];
}

interface Verdict {
  readonly extensionId: string;
  readonly by: PersonId;
  readonly at: Instant;
}

function demandAnother({ askedBy }: Extension, owner: PersonId, decider: PersonId): void {
  if (decider === owner || decider === askedBy) throw new RuleBroken('EXTENSION_OF_ONES_OWN', {});
}

function pending({ extensions }: FollowUp, extensionId: string): Extension {
  const extension = extensions.find((one) => one.extensionId === extensionId);
  if (!extension) throw new RuleBroken('NOT_FOUND', { what: 'extension', id: extensionId });
  if (extension.state !== 'ASKED') throw new RuleBroken('EXTENSION_DECIDED', { state: extension.state });
  return extension;
}
