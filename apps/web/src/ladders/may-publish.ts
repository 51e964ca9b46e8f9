import type { LadderPlace } from '#libs/contracts/src/http/ladders.js';
import type { Session } from '#libs/contracts/src/http/session.js';
import type { OfficialFunction } from '../session/use-session.js';

/** Who may say over a place how others are followed up. */
export const publishers: readonly OfficialFunction[] = ['ASSIGNER', 'HEAD_OF_UNIT', 'ADMINISTRATOR'];

interface Unit {
  readonly id: string;
  readonly parentId: string | null;
}

/** The units over which one may publish: those one is in charge of, and all below them. */
export function unitsToPublishFor<Listed extends Unit>(
  { functions }: Pick<Session, 'functions'>,
  units: readonly Listed[],
): Listed[] {
  const within = new Set(
    functions.filter((held) => publishers.includes(held.function)).map(({ unit }) => unit.id),
  );
  // Parents come before children.
  for (const { id, parentId } of units) if (parentId !== null && within.has(parentId)) within.add(id);
  return units.filter(({ id }) => within.has(id));
}

/** Whether one is offered to publish there. Of a single duty only the API knows; in charge of anything, one may try. */
export function mayPublish(
  session: Pick<Session, 'functions'>,
  where: LadderPlace,
  { everywhere, units }: { readonly everywhere: boolean; readonly units: readonly Unit[] },
): boolean {
  switch (where.scope) {
    case 'TENANT':
      return everywhere;
    case 'UNIT':
      return unitsToPublishFor(session, units).some(({ id }) => id === where.unitId);
    case 'DUTY':
      return session.functions.some((held) => publishers.includes(held.function));
  }
}
