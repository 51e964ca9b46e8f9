/** How wide asks are gathered. */
export interface Width {
  /** So many round trips at a time. */
  readonly atOnce: number;
  /** So many asks in one. */
  readonly most: number;
}

/**
 * Lets callers share round trips: what is asked while earlier asks are under way goes together in the next one. Who asks
 * alone waits for nobody. Answers come in the order of the asks; an error is everybody's who was in that round trip.
 */
export class Gathered<Ask, Answer> {
  private waiting: Waiting<Ask, Answer>[] = [];
  private underWay = 0;

  constructor(
    private readonly answer: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
    private readonly width: Width,
  ) {}

  ask(ask: Ask): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ask, resolve, reject });
      // Requests that arrived together are read one after another: none goes before all were read.
      if (this.waiting.length === 1) setImmediate(() => this.go());
    });
  }

  private go(): void {
    while (this.waiting.length > 0 && this.underWay < this.width.atOnce) {
      void this.settle(this.waiting.splice(0, this.width.most));
    }
  }

  private async settle(asked: readonly Waiting<Ask, Answer>[]): Promise<void> {
    this.underWay += 1;
    try {
      const answers = await this.answer(asked.map(({ ask }) => ask));
      if (answers.length !== asked.length)
        throw new Error(`${asked.length} asked, ${answers.length} answered`);
      // Their number was just compared, so that none is missing.
      asked.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
    this.underWay -= 1;
    this.go();
  }
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}
