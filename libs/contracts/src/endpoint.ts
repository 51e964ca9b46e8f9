import { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * One endpoint, defined once: the API validates by it, the web client is typed by it, OpenAPI is written from it.
 * Objects are strict: a field nobody knows is refused, not ignored.
 */
export interface EndpointDefinition {
  readonly name: string;
  readonly method: Method;
  /** With `:name` for each parameter. */
  readonly path: string;
  /** One sentence for the reader of the OpenAPI document. */
  readonly summary: string;
  readonly tag: string;
  /** Open to people who haven't signed in; closed unless said. */
  readonly open?: true;
  /** There only in a demonstration; elsewhere nothing answers at its address. */
  readonly demo?: true;
  /** The status of success; 200 unless said. */
  readonly status?: 201 | 202 | 204;
  /** Bytes instead of JSON: the body as it stands (`application/octet-stream`), or the reply, of the type that it says. */
  readonly binary?: 'body' | 'reply';
  /** Fields of body or reply that are kept nowhere: neither in an idempotency key's fingerprint nor in its answer. */
  readonly secrets?: readonly string[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly reply: z.ZodType;
}

type Part<Definition, Name extends string, Side extends 'input' | 'output'> = Definition extends {
  readonly [Key in Name]: infer Schema extends z.ZodType;
}
  ? { readonly [Key in Name]: Side extends 'input' ? z.input<Schema> : z.output<Schema> }
  : object;

/** What a client passes. */
export type CallOf<Definition> = Part<Definition, 'params', 'input'> &
  Part<Definition, 'query', 'input'> &
  Part<Definition, 'body', 'input'>;

/** What a handler receives, validated. */
export type InputOf<Definition> = Part<Definition, 'params', 'output'> &
  Part<Definition, 'query', 'output'> &
  Part<Definition, 'body', 'output'>;

/** What the endpoint answers. */
export type ReplyOf<Definition extends EndpointDefinition> = z.output<Definition['reply']>;

/** Keeps the literal types of a definition. */
export const endpoint = <const Definition extends EndpointDefinition>(definition: Definition): Definition =>
  definition;
