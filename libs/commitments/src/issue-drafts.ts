import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Addressees } from './addressees.js';
import { commitmentStream } from './commitment-stream.js';
import { demandSuperseded } from './demand-superseded.js';
import { initial } from './domain/commitment-state.js';
import { issue } from './domain/drafting-decisions.js';
import { inStatus } from './domain/in-status.js';
import { draftOffer, type Draft } from './draft-offer.js';
import type { OfferAsked, PreparedOffer } from './prepared-offer.js';
import { CommittedUnits } from './read-models/committed-units.js';
import { readStates } from './read-states.js';
import { SoftTargets } from './soft-targets.js';

/** A draft that stands in the way of all, and why: the code of a problem. */
interface Hindered {
  readonly id: string;
  readonly unitId: string;
  readonly code: string;
}

/** Many drafts issued in one act, by one day. An answer stands for every draft that is warned of so. */
export class IssueDrafts {
  constructor(
    readonly drafts: readonly Required<Target>[],
    readonly offer: OfferAsked,
  ) {}
}

/** Issues all or none. Whatever is wrong with any of them is told of each: DRAFTS_NOT_ISSUED. */
@CommandHandler(IssueDrafts)
export class IssueDraftsHandler implements ICommandHandler<IssueDrafts> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
    private readonly committed: CommittedUnits,
    private readonly soft: SoftTargets,
    private readonly clock: Clock,
  ) {}

  async execute({ drafts: targets, offer }: IssueDrafts): Promise<readonly StreamPosition[]> {
    if (new Set(targets.map(({ id }) => id)).size < targets.length) throw new RuleBroken('NAMED_TWICE');
    const now = await this.clock.now();
    const { signBy } = offer;
    if (signBy < dateOf(now)) throw new RuleBroken('SIGN_BY_IN_PAST', { signBy });
    const states = await readStates(this.store, targets);
    const drafts = targets.map(({ id }): Draft => ({ id, ...inStatus(states.get(id) ?? initial, 'DRAFT') }));

    const offers = new Map<string, PreparedOffer>();
    const hindered = [...(await this.badlyAddressed(drafts)), ...(await this.committedAlready(drafts))];
    const around = await this.soft.around(drafts.map(promisedBy));
    for (const draft of drafts) {
      const code = await refusalOf(async () => {
        const ready = draftOffer(draft, around(promisedBy(draft)), offer, now);
        issue(draft, ready.at(now));
        offers.set(draft.id, ready);
      });
      if (code !== null) hindered.push(hinderedBy(draft, code));
    }
    if (hindered.length > 0) throw new RuleBroken('DRAFTS_NOT_ISSUED', { drafts: hindered });
    return this.store.decideMany(
      commitmentStream,
      targets,
      (state, moment, id) => {
        const ready = offers.get(id);
        if (!ready) throw new RuleBroken('NOT_FOUND', { id });
        return issue(state, ready.at(moment.now));
      },
      [...offers.values()].flatMap(({ beside }) => beside),
    );
  }

  /** Posts change hands while drafts wait. */
  private async badlyAddressed(drafts: readonly Draft[]): Promise<Hindered[]> {
    const hindered: Hindered[] = [];
    for (const draft of drafts) {
      const code = await refusalOf(async () => {
        await this.addressees.demand(draft.parties, draft.terms);
        await demandSuperseded(this.store, draft.parties, draft.terms);
      });
      if (code !== null) hindered.push(hinderedBy(draft, code));
    }
    return hindered;
  }

  /** Nobody is asked to sign twice for one year unawares: not beside a commitment that stands, nor by two of these drafts. */
  private async committedAlready(drafts: readonly Draft[]): Promise<Hindered[]> {
    const hindered: Hindered[] = [];
    const { tenantId } = currentJourney().actor;
    for (const [year, ofYear] of byKey(drafts, ({ terms }) => terms.year)) {
      const givingWay = ofYear.flatMap(({ terms }) => terms.supersedes ?? []);
      const units = ofYear.map(({ parties }) => parties.unitId);
      const committed = await this.committed.among(tenantId, year, units, givingWay);
      for (const draft of ofYear) {
        const { unitId } = draft.parties;
        if (committed.has(unitId)) hindered.push(hinderedBy(draft, 'HAS_COMMITMENT'));
        if (units.indexOf(unitId) < units.lastIndexOf(unitId)) hindered.push(hinderedBy(draft, 'UNIT_TWICE'));
      }
    }
    return hindered;
  }
}

const promisedBy = ({ parties, terms }: Draft) => ({ unitId: parties.unitId, terms });
const hinderedBy = ({ id, parties }: Draft, code: string): Hindered => ({ id, unitId: parties.unitId, code });

/** The code of the rule that an attempt breaks; null where it breaks none. */
async function refusalOf(attempt: () => Promise<void>): Promise<string | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
}
