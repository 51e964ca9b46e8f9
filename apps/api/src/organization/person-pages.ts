import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listPersons } from '#libs/contracts/src/http/people.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { PersonList } from '#libs/organization/src/read-models/person-list.js';

/** Pages of people, for the list and for its export. */
@Injectable()
export class PersonPages {
  constructor(private readonly persons: PersonList) {}

  async page(
    actor: Actor,
    { cursor, limit, ...query }: InputOf<typeof listPersons>['query'],
  ): Promise<ReplyOf<typeof listPersons>> {
    // A bookmark that can't be read starts from the beginning: no right hangs on it.
    const afterId = z.uuid().safeParse(cursor).data;
    const found = await this.persons.page(actor, { ...query, afterId, limit });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? last.id : null };
  }
}
