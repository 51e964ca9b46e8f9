/**
 * Lets commands of one process that decide on the same stream go one after another, so that they don't race for its next
 * version. Commands of other processes still race; the version tells who won.
 */
export class StreamTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Each waits only for those who came before, so nobody waits in a circle. */
  async take<T>(streams: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = streams.flatMap((stream) => this.last.get(stream) ?? []);
    const turn = before.length > 0 ? Promise.all(before).then(work) : work();
    const over = turn.catch(() => undefined);
    for (const stream of streams) this.last.set(stream, over);
    try {
      return await turn;
    } finally {
      for (const stream of streams) if (this.last.get(stream) === over) this.last.delete(stream);
    }
  }
}
