import { Gauge, type Registry } from 'prom-client';

/** One value that was read, with the labels that tell it from its like. */
export interface Measured {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * A gauge that is read when somebody asks. While it can't be read it has no value, so that an alarm sees a gap and no
 * stale number.
 */
export function measured(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly string[],
  read: () => Promise<readonly Measured[]>,
): void {
  const gauge = new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [],
    async collect() {
      const values = await read().catch(() => []);
      this.reset();
      for (const { labels, value } of values) this.set(labels, value);
    },
  });
  registry.registerMetric(gauge);
}
