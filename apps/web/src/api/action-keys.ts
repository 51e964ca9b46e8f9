/**
 * The `Idempotency-Key` of what a user does. The same input keeps its key until it was answered, so that a second
 * press after a lost connection repeats the first and does not act twice.
 */
export class ActionKeys {
  private pending: { readonly input: string; readonly key: string } | undefined;

  constructor(private readonly newKey: () => string = randomKey) {}

  keyOf(input: unknown): string {
    const text = JSON.stringify(input);
    if (this.pending?.input !== text) this.pending = { input: text, key: this.newKey() };
    return this.pending.key;
  }

  answered(): void {
    this.pending = undefined;
  }
}

/** `crypto.randomUUID` is there on secure pages only, and an intranet may have none. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
