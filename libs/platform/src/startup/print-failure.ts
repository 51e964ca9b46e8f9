import { ConfigRefused } from '../config.js';
import { explainStart } from './explain-start.js';

/** Tells the operator why a program ends; with its whole trace only where nobody foresaw it. */
export function printFailure(error: unknown): void {
  const problem = explainStart(error);
  if (problem) console.error(`\n✗ ${problem.message}\n  ${problem.cure}`);
  else console.error(error instanceof ConfigRefused ? `\n✗ ${error.message}` : error);
}
