import { z } from 'zod';
import { changed } from '#libs/contracts/src/http/common.js';
import { problem, type Problem } from '#libs/contracts/src/problem.js';
import type { EndpointDefinition, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { Answer } from './visitor.js';

/** The answer as its endpoint promises it; fails where status or shape are others. */
export function answerOf<Definition extends EndpointDefinition>(
  definition: Definition,
  answer: Answer,
): ReplyOf<Definition> {
  const { reply, status, name }: EndpointDefinition = definition;
  if (answer.status !== (status ?? 200))
    throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  // The very schema the type was made from has just read it.
  return reply.parse(answer.body) as ReplyOf<Definition>;
}

/** The problem document of a refusal; fails where it is none or has another status. */
export function problemOf(answer: Answer, status: number): Problem {
  if (answer.status !== status)
    throw new Error(`not ${status}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return problem.parse(answer.body);
}

/** Id and version of what a write changed; fails where it was refused. */
export function changedBy(answer: Answer): z.output<typeof changed> {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return changed.parse(answer.body);
}
