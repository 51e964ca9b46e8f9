import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { sameValue } from '#libs/kernel/src/same-value.js';
import type { FindingId, FindingText } from './finding-text.js';
import { concludedOf, demandInspected, openOf } from './inspection-decisions.js';
import type { InspectionEvent } from './inspection-events.js';
import type { DraftFinding, Inspection } from './inspection.js';
import type { RemediationRules } from './rules.js';

interface Act {
  readonly findingId: FindingId;
  readonly by: PersonId;
  readonly now: Instant;
}

/**
 * Notes a finding, which takes the next number of the inspection that no other ever bears; or says in other words what was noted,
 * by whoever has read the last words. What comes in twice, because its answer was lost, is noted once.
 */
export function writeFinding(
  state: Inspection,
  {
    findingId,
    revision,
    text,
    rules,
    by,
    now: at,
  }: Act & {
    /** 0 where it is new. */
    readonly revision: number;
    readonly text: FindingText;
    readonly rules: RemediationRules;
  },
): InspectionEvent[] {
  const { scope, findings, lastNumber } = openOf(state);
  demandInspected(scope, text.unitId);
  demandSound(text, rules);
  const before = findings.find((one) => one.findingId === findingId);
  if (before && sameValue(before.text, text)) return [];
  if ((before?.revision ?? 0) !== revision)
    throw new RuleBroken(before ? 'FINDING_CHANGED' : 'FINDING_DROPPED', { findingId });
  if (before) return [{ type: 'FindingDraftRevised', data: { at, by, findingId, text } }];
  return [{ type: 'FindingDrafted', data: { at, by, findingId, number: lastNumber + 1, text } }];
}

/** Leaves a finding out of the conclusion; its number stays taken. */
export function dropDraftFinding(
  state: Inspection,
  { findingId, remark, by, now: at }: Act & { readonly remark: Remark },
): InspectionEvent[] {
  draftOf(state, findingId);
  return [{ type: 'FindingDraftDropped', data: { at, by, findingId, remark } }];
}

/** The number of a finding that came back after the conclusion: the next of the same series. */
export function numberRepeat(
  state: Inspection,
  { findingId, of, by, now: at }: Act & { readonly of: FindingId },
): InspectionEvent[] {
  const { lastNumber } = concludedOf(state);
  return [{ type: 'RepeatNumbered', data: { at, by, findingId, number: lastNumber + 1, of } }];
}

/** Throws FINDING_UNCLEAR with what is missing, or SEVERITY_UNKNOWN. */
function demandSound(text: FindingText, { severities }: RemediationRules): void {
  if (text.seen === '') throw new RuleBroken('FINDING_UNCLEAR', { missing: ['SEEN'] });
  if (!severities.some(({ code }) => code === text.severity))
    throw new RuleBroken('SEVERITY_UNKNOWN', { severity: text.severity });
  if ((text.kind === 'RECOMMENDATION') !== (text.addressee !== null))
    throw new RuleBroken('ADDRESSEE_MISSING');
  if (text.addressee === 'STEERING_COMMITTEE' && text.answererId === null)
    throw new RuleBroken('ANSWERER_MISSING');
}

function draftOf(state: Inspection, findingId: FindingId): DraftFinding {
  const found = openOf(state).findings.find((one) => one.findingId === findingId);
  if (!found) throw new RuleBroken('NOT_FOUND', { what: 'finding', id: findingId });
  return found;
}
