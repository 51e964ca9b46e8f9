/** The same idempotency key was recorded by a request that ran at the same time; its reply can be read now. */
export class IdempotencyKeyTaken extends Error {
  constructor() {
    super('the idempotency key was recorded by a concurrent request');
    this.name = 'IdempotencyKeyTaken';
  }
}
