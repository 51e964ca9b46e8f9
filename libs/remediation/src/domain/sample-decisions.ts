import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Doer } from './hands.js';
import { demandNoDoer, demandOutsider } from './inspecting-side.js';
import type { LineSentBack, SampleEvent } from './line-events.js';
import { planIn } from './plan-decisions.js';
import type { LineId } from './plan-line.js';
import { openSample, unsettledLines, workOn, type AskedPlan, type Plan } from './plan.js';
import type { RemediationRules } from './rules.js';

interface Moment extends Doer {
  readonly at: Instant;
}

/** How many of so many lines are looked at. */
export const sampleSize = (of: number, { sample }: RemediationRules): number =>
  Math.min(of, Math.max(sample.least, Math.ceil((of * sample.percent) / 100)));

/**
 * Draws lots over a long plan all of whose open lines are said to be done. `order` puts the lines into the order that the seed
 * gives them; the first are drawn.
 */
export function drawSample(
  state: Plan,
  {
    now: at,
    by,
    through,
    insiders,
    seed,
    order,
  }: Doer & {
    readonly now: Instant;
    readonly insiders: readonly PersonId[];
    readonly seed: string;
    readonly order: (seed: string, lines: readonly LineId[]) => readonly LineId[];
  },
): SampleEvent[] {
  const plan = planIn(state, 'APPROVED');
  const { rules } = plan.rules;
  const open = unsettledLines(plan);
  demandNoDoer({ by, through }, [
    plan.headId,
    ...open.flatMap(({ id, leadId }) => [...workOn(plan, id).doers, ...(leadId ? [leadId] : [])]),
  ]);
  demandOutsider({ by, through }, insiders);
  if (openSample(plan)) throw new RuleBroken('SAMPLE_OPEN');
  if (open.length < rules.sample.from)
    throw new RuleBroken('PLAN_TOO_SHORT', { lines: open.length, from: rules.sample.from });
  const unclaimed = open.filter(({ id }) => workOn(plan, id).status !== 'CLAIMED').length;
  if (unclaimed > 0) throw new RuleBroken('LINES_NOT_CLAIMED', { lines: unclaimed });
  const population = open.map(({ id }) => id);
  const drawn = order(seed, population).slice(0, sampleSize(population.length, rules));
  const sample = plan.samples.length + 1;
  return [{ type: 'SampleDrawn', data: { at, by, through, sample, seed, population, drawn } }];
}

/** While lots are drawn, only what was drawn is answered. Throws NOT_IN_SAMPLE. */
export function demandDrawn(plan: AskedPlan, lineId: LineId): void {
  const sample = openSample(plan);
  if (sample && !sample.drawn.includes(lineId)) throw new RuleBroken('NOT_IN_SAMPLE', { lineId });
}

/** Once everything that was drawn is verified, the others are accepted with it. */
export function passedSample(state: Plan, moment: Moment): SampleEvent[] {
  const sample = state.status === 'NONE' ? undefined : openSample(state);
  if (state.status === 'NONE' || !sample) return [];
  if (sample.drawn.some((id) => workOn(state, id).status !== 'VERIFIED')) return [];
  const accepted = sample.population.filter((id) => !sample.drawn.includes(id));
  return [{ type: 'SamplePassed', data: { ...moment, sample: sample.number, accepted } }];
}

/** One that was drawn is not done: everything else that waits goes back; what was verified by itself stays so. */
export function failedSample(
  plan: AskedPlan,
  lineId: LineId,
  moment: Moment,
): (SampleEvent | LineSentBack)[] {
  const sample = openSample(plan);
  if (!sample) return [];
  const back = sample.population.flatMap((id): LineSentBack[] => {
    const { status, claims } = workOn(plan, id);
    const claim = claims.at(-1)?.number;
    if (id === lineId || status !== 'CLAIMED' || claim === undefined) return [];
    const data = { lineId: id, ...moment, claim, remark: null, because: 'SAMPLE_FAILED' } as const;
    return [{ type: 'LineSentBack', data }];
  });
  return [{ type: 'SampleFailed', data: { ...moment, sample: sample.number, lineId } }, ...back];
}
