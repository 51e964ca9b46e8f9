import { describe, expect, it } from '@jest/globals';
import { Gathered } from './gathered.js';

/** Round trips that end when the spec says so. */
class RoundTrips {
  readonly asked: (readonly number[])[] = [];
  private readonly ends: ((error?: Error) => void)[] = [];

  readonly answer = (asks: readonly number[]): Promise<readonly string[]> => {
    this.asked.push(asks);
    return new Promise((resolve, reject) => {
      this.ends.push((error) => (error ? reject(error) : resolve(asks.map((ask) => `answer ${ask}`))));
    });
  };

  end(error?: Error): void {
    this.ends.shift()?.(error);
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('callers who are gathered', () => {
  it('go together when they come together, and each hears his own answer', async () => {
    const trips = new RoundTrips();
    const gathered = new Gathered(trips.answer, { atOnce: 1, most: 10 });
    const answers = Promise.all([1, 2, 3].map((ask) => gathered.ask(ask)));
    await turn();
    trips.end();
    expect(await answers).toEqual(['answer 1', 'answer 2', 'answer 3']);
    expect(trips.asked).toEqual([[1, 2, 3]]);
  });

  it('wait while so many round trips are under way, and then go together', async () => {
    const trips = new RoundTrips();
    const gathered = new Gathered(trips.answer, { atOnce: 2, most: 10 });
    const answers: Promise<string>[] = [];
    for (const ask of [1, 2, 3, 4]) {
      answers.push(gathered.ask(ask));
      await turn();
    }
    expect(trips.asked).toEqual([[1], [2]]);
    trips.end();
    await turn();
    expect(trips.asked).toEqual([[1], [2], [3, 4]]);
    trips.end();
    trips.end();
    expect(await Promise.all(answers)).toHaveLength(4);
  });

  it('are no more than fit', async () => {
    const trips = new RoundTrips();
    const gathered = new Gathered(trips.answer, { atOnce: 1, most: 2 });
    const answers = Promise.all([1, 2, 3].map((ask) => gathered.ask(ask)));
    await turn();
    trips.end();
    await turn();
    trips.end();
    await answers;
    expect(trips.asked).toEqual([[1, 2], [3]]);
  });

  it('share what goes wrong with nobody who comes later', async () => {
    const trips = new RoundTrips();
    const gathered = new Gathered(trips.answer, { atOnce: 1, most: 10 });
    const together = Promise.allSettled([gathered.ask(1), gathered.ask(2)]);
    await turn();
    const later = gathered.ask(3);
    trips.end(new Error('the line is dead'));
    expect((await together).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await turn();
    trips.end();
    expect(await later).toBe('answer 3');
  });

  it('hear of an answer that is missing', async () => {
    const gathered = new Gathered<number, string>(async () => [], { atOnce: 1, most: 10 });
    await expect(gathered.ask(1)).rejects.toThrow('1 asked, 0 answered');
  });
});
