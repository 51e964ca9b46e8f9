import { describe, expect, it } from '@jest/globals';
import { StreamTurns } from './stream-turns.js';

describe('turns on streams', () => {
  const setUp = (): {
    begin: (name: string, streams: string[], fails?: boolean) => { done: Promise<void>; end: () => void };
    log: string[];
  } => {
    const turns = new StreamTurns();
    const log: string[] = [];
    const begin = (
      name: string,
      streams: string[],
      fails = false,
    ): { done: Promise<void>; end: () => void } => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const done = turns.take(streams, async () => {
        log.push(`${name} begins`);
        await ended;
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
      });
      return { done, end };
    };
    return { begin, log };
  };
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('come one after another on the same stream', async () => {
    const { begin, log } = setUp();
    const [first, second] = [begin('first', ['a']), begin('second', ['a'])];
    second.end();
    await settle();
    expect(log).toEqual(['first begins']);
    first.end();
    await second.done;
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('are taken at once on others', async () => {
    const { begin, log } = setUp();
    const [first, second] = [begin('first', ['a']), begin('second', ['b'])];
    await settle();
    expect(log).toEqual(['first begins', 'second begins']);
    first.end();
    second.end();
    await Promise.all([first.done, second.done]);
  });

  it('never wait in a circle, whatever the order of many streams', async () => {
    const { begin, log } = setUp();
    const all = [
      begin('1', ['a', 'b']),
      begin('2', ['b', 'a']),
      begin('3', ['c', 'b']),
      begin('4', ['a', 'c']),
    ];
    for (const { end } of all) end();
    await Promise.all(all.map(({ done }) => done));
    expect(log.filter((line) => line.endsWith('ends'))).toHaveLength(4);
  });

  it('pass on when the one before failed', async () => {
    const { begin, log } = setUp();
    const [first, second] = [begin('first', ['a'], true), begin('second', ['a'])];
    first.end();
    second.end();
    await expect(first.done).rejects.toThrow('first');
    await second.done;
    expect(log.at(-1)).toBe('second ends');
  });
});
