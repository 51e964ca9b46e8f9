import { listNotices } from '#libs/contracts/src/http/notices.js';
import { answerOf } from './answers.js';
import type { InspectionScene } from './inspection-scene.js';

/** Who was told what, by the parts that people play; who was told nothing is left out. */
export type News = Readonly<Record<string, readonly string[]>>;

/**
 * Tells what everybody was told of remediation since this was last asked, once the relay has passed all that happened. `also` names
 * what of other classes counts as well.
 */
export function newsOf(
  scene: InspectionScene,
  also: (notice: { readonly class: string }) => boolean = () => false,
) {
  const told = new Map<string, ReadonlySet<string>>();
  return async (): Promise<News> => {
    await scene.set.service.relayed();
    const heard: Record<string, string[]> = {};
    for (const [role, visitor] of Object.entries(scene.who)) {
      const { items } = answerOf(listNotices, await visitor.ask('GET', '/api/notices?limit=100'));
      const before = told.get(role) ?? new Set();
      const fresh = items.filter(({ id }) => !before.has(id));
      told.set(role, new Set([...before, ...items.map(({ id }) => id)]));
      const counted = fresh.filter((one) => one.class.startsWith('REMEDIATION') || also(one));
      if (counted.length > 0) heard[role] = counted.map(({ template }) => template).toSorted();
    }
    return heard;
  };
}
