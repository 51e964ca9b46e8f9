import type { LadderPlace } from '#libs/contracts/src/http/ladders.js';
import type { Session } from '#libs/contracts/src/http/session.js';
import { unitsInCharge } from '../session/units-in-charge.js';
import type { OfficialFunction } from '../session/use-session.js';

/** Who may say over a place how others are followed up. */
export const publishers: readonly OfficialFunction[] = ['ASSIGNER', 'HEAD_OF_UNIT', 'ADMINISTRATOR'];

interface Unit {
  readonly id: string;
  readonly parentId: string | null;
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
      return unitsInCharge(session, publishers, units).some(({ id }) => id === where.unitId);
    case 'DUTY':
      return session.functions.some((held) => publishers.includes(held.function));
  }
}
