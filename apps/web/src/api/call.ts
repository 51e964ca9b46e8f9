import addresses from 'virtual:endpoint-addresses';
import { address } from './address.js';
import { caller } from './caller.js';
import type { Call, EndpointName, Reply } from './endpoints.js';
import { readFailure, Unreachable } from './problems.js';

interface Sending {
  readonly signal?: AbortSignal;
  /** Of the action, the same over its retries. */
  readonly key?: string;
}

/**
 * Calls an endpoint of the contract.
 * @throws ApiProblem when the API refuses, Unreachable when it could not be asked.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  input: Call<Name>,
  { signal, key }: Sending = {},
): Promise<Reply<Name>> {
  // The parts are typed per endpoint by the signature; here they are only passed on.
  const { params, query, body } = input as { params?: object; query?: object; body?: object };
  const { method, path } = addresses[name];
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': caller.language };
  if (method !== 'GET') headers['x-csrf-token'] = caller.csrfToken;
  if (method !== 'GET' && key !== undefined) headers['idempotency-key'] = key;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const response = await reach(address(path, params, query), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw await readFailure(response);
  // The API validates what it answers against the same contract.
  return (response.status === 204 ? undefined : await response.json()) as Reply<Name>;
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...request });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  }
}
