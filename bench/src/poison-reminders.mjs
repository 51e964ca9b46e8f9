import { lateness } from './lateness.mjs';
import { median } from './measure.mjs';
import { ReminderRig } from './reminder-rig.mjs';
import { row } from './row.mjs';
import { ratios, rounds } from './rounds.mjs';

const POISON = 5;
/** A round takes half a minute. */
const MOST_ROUNDS = 3;

/** How fast due reminders are sent by the worker as it runs while some are refused whenever they are tried. */
export async function remindersBesidePoison(bench) {
  const [count, inMs] = bench.quick ? [5_000, 6_000] : [100_000, 15_000];
  const rig = await ReminderRig.open(bench, 'bench_poison_reminders', { tenants: 1 });
  await rig.refusePoison();
  const carry = async (poisoned) => {
    await rig.start();
    const due = await rig.moment(inMs);
    await rig.plan({ count: count + poisoned, remindAt: due });
    await rig.poison(poisoned);
    const { last } = lateness(await rig.watch(count, { lookMs: 20, due }));
    await rig.givenUp(poisoned);
    return { perSecond: (count / last) * 1_000, wrong: await rig.settle(count) };
  };
  const results = await rounds(Math.min(bench.rounds, MOST_ROUNDS), {
    beside: () => carry(POISON),
    alone: () => carry(0),
  });
  await rig.close();
  const rate = ({ perSecond }) => perSecond;
  const [beside, alone] = [results.beside, results.alone].map((side) => Math.round(median(side.map(rate))));
  return row({
    what: `${count.toLocaleString('en')} due reminders beside ${POISON} that are refused ÷ without them`,
    bar: { atLeast: 0.9 },
    figures: ratios(results.beside, results.alone, rate),
    baseline: results.alone.map(rate),
    beside: `${beside} against ${alone} reminders/s`,
    wrong: [...results.beside, ...results.alone].find(({ wrong }) => wrong)?.wrong,
  });
}
