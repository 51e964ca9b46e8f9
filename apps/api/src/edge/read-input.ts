import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { EndpointDefinition, InputOf } from '#libs/contracts/src/endpoint.js';
import { BYTES } from './binary-body.js';
import { InvalidInput, refusals } from './invalid-input.js';
import { Refused } from './problems/refused.js';

const nothing = z.strictObject({});
const shapes = new WeakMap<EndpointDefinition, z.ZodType>();

/** Parameters, query and body as one value, so that everything wrong with a request is said at once. */
function shapeOf(definition: EndpointDefinition): z.ZodType {
  let shape = shapes.get(definition);
  if (!shape) {
    const { params = nothing, query = nothing, body = nothing.optional() } = definition;
    shapes.set(definition, (shape = z.strictObject({ params, query, body })));
  }
  return shape;
}

/** What the endpoint asks for, validated; a body of bytes stays unread. Throws InvalidInput with every refusal. */
export function readInput<Definition extends EndpointDefinition>(
  definition: Definition & EndpointDefinition,
  { params, query, body }: Pick<FastifyRequest, 'params' | 'query' | 'body'>,
): InputOf<Definition> {
  const bytes = definition.binary === 'body';
  if (bytes && !(body instanceof Readable)) throw new Refused('UNSUPPORTED_MEDIA', { accepted: BYTES });
  const given = { params, query, body: bytes ? undefined : body };
  const read = shapeOf(definition).safeParse(given);
  if (!read.success) throw new InvalidInput(refusals(read.error.issues, given));
  // The shape was built from the very definition that InputOf reads.
  return read.data as InputOf<Definition>;
}
