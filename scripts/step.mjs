/** An error of which the operator needs the words and the cure, not the stack. */
export class Problem extends Error {
  constructor(message, cure) {
    super(message);
    this.cure = cure;
  }
}

/** Does one step and prints a line with the time it took. What `action` returns as text is added to the line. */
export async function step(name, action) {
  const start = performance.now();
  const note = await action();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`✓ ${name.padEnd(20)} ${seconds} s${typeof note === 'string' ? `  ${note}` : ''}`);
}

/** Tells the operator what is wrong and how to put it right. */
export function printProblem(error) {
  if (error?.cure === undefined) console.error(error);
  else console.error(`\n✗ ${error.message}\n  What to do: ${error.cure}`);
}
