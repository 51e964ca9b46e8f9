import { randomBytes } from 'node:crypto';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { PlanId } from './domain/plan-line.js';
import { drawSample } from './domain/sample-decisions.js';
import { inOrderOfLots } from './lots.js';
import { PlanChanges } from './plan-changes.js';

/** A verifier draws lots over a long plan that is said to be done. */
export class DrawSample {
  constructor(readonly id: PlanId) {}
}

@CommandHandler(DrawSample)
export class DrawSampleHandler implements ICommandHandler<DrawSample> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id }: DrawSample): Promise<StreamPosition> {
    const seed = randomBytes(32).toString('hex');
    return this.changes.change({ id, words: null }, (state, around) =>
      drawSample(state, { seed, order: inOrderOfLots, ...around }),
    );
  }
}
