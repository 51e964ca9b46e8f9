/** Does one step of starting and prints a line with the time it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  outcome: (result: T) => string = () => '',
): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`✓ ${name.padEnd(20)} ${seconds} s  ${outcome(result)}`.trimEnd());
  return result;
}
