import type { z } from 'zod';
import type { CallOf, EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { problem, type Problem } from '#libs/contracts/src/problem.js';
import { Visitor } from './visitor.js';

/** The API refused. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.name = 'Refusal';
  }
}

/** Calls endpoints by their definitions, as the page does, and holds the answers to them. */
export class Client {
  private readonly visitor: Visitor;

  constructor(
    url: string,
    private readonly language: 'vi' | 'en' = 'en',
  ) {
    this.visitor = new Visitor(url);
  }

  get cookie(): string | undefined {
    return this.visitor.cookie;
  }

  async signIn(username: string, password: string): Promise<void> {
    const { status, body } = await this.visitor.signIn(username, password);
    if (status !== 200) throw new Refusal(problem.parse(body));
  }

  /** Throws Refusal where the API refuses, and ZodError where it answers what the contract doesn't say. */
  async call<Definition extends EndpointDefinition>(
    definition: Definition,
    input: CallOf<Definition>,
    headers: Record<string, string> = {},
  ): Promise<z.output<Definition['reply']>> {
    // The parts are typed per endpoint by the signature; here they are only passed on.
    const { params = {}, query = {}, body } = input as Partial<Record<'params' | 'query' | 'body', object>>;
    const path = definition.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(String(Reflect.get(params, name))),
    );
    const asked = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    ).toString();
    const answer = await this.visitor.ask(definition.method, path + (asked && `?${asked}`), body, {
      'accept-language': this.language,
      ...headers,
    });
    if (answer.status >= 400) throw new Refusal(problem.parse(answer.body));
    return definition.reply.parse(answer.body) as z.output<Definition['reply']>;
  }
}
