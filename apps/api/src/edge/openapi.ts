import { z } from 'zod';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { problem } from '#libs/contracts/src/problem.js';

type Json = Record<string, unknown>;

const security = [{ session: [], csrf: [] }, { token: [] }];

const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'camket',
    description: 'From signIn; called `__Host-camket` over HTTPS.',
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF-Token',
    description: 'From the session; with every write.',
  },
  token: { type: 'http', scheme: 'bearer', description: 'A token for integrations, from createToken.' },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Repeating a write under the same key does it once and answers the same; kept for 48 hours.',
  schema: { type: 'string', minLength: 16, maxLength: 200, pattern: '^[!-~]+$' },
};

/** The OpenAPI 3.1 document of the endpoints, written from the definitions that validate them. */
export function openApi(endpoints: readonly EndpointDefinition[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Camket', version, description: 'Commitments and remediation in public administration.' },
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes,
      schemas: { Problem: schemaOf(problem) },
      responses: {
        Problem: {
          description: 'It was not done; the problem says why and what helps.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function operation(endpoint: EndpointDefinition): Json {
  const { name, method, summary, tag, open, status = 200, body, reply, binary } = endpoint;
  const writes = method !== 'GET';
  const parameters = [
    ...parametersOf(endpoint, 'params', 'path'),
    ...parametersOf(endpoint, 'query', 'query'),
    ...(writes && !open ? [idempotencyKey] : []),
  ];
  return {
    operationId: name,
    summary,
    tags: [tag],
    security: open ? [] : security,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } },
    }),
    ...(binary === 'body' && {
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
    }),
    responses: {
      [status]: {
        description: 'Done',
        ...(status !== 204 && {
          content: binary === 'reply' ? { '*/*': {} } : { 'application/json': { schema: schemaOf(reply) } },
        }),
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function parametersOf(
  endpoint: EndpointDefinition,
  part: 'params' | 'query',
  place: 'path' | 'query',
): Json[] {
  const shape = endpoint[part];
  if (!shape) return [];
  const { properties, required } = objectSchema.parse(schemaOf(shape));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

const objectSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).default([]),
});

function schemaOf(schema: z.ZodType): Json {
  // What is read and what is answered differ in transforms only (an id in lower case), which no schema can tell.
  const { $schema: _, ...told } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return told;
}
