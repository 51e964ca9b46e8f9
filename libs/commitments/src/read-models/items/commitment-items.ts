import { Injectable } from '@nestjs/common';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import type { listCommitmentItems } from '#libs/contracts/src/http/commitment-items.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf } from '#libs/platform/src/lists/list-cursor.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { foundItem, type FoundItem, type SelectedItem } from './found-item.js';
import { sortedPage, walkedPage } from './item-page-sql.js';
import { ItemReach } from './item-reach.js';
import { plannedOnce } from './planned-once.js';

/** One page of items at work. */
export interface ItemPage {
  readonly items: FoundItem[];
  readonly next: string | null;
}

/** The items at work of commitments that the reader may see, page by page. */
@Injectable()
export class CommitmentItems {
  constructor(
    private readonly database: Database,
    private readonly reach: ItemReach,
  ) {}

  /** Throws RuleBroken CALENDAR_NOT_COVERED where no calendar reaches as far as is asked. */
  page(
    reader: Reader,
    { cursor, limit, sort, ...filters }: InputOf<typeof listCommitmentItems>['query'],
  ): Promise<ItemPage> {
    return this.database.inTenant(reader.actor.tenantId, async (client) => {
      const reach = await this.reach.of(client, reader, filters);
      const asked = { reader, filters, reach, sort, cursor, limit };
      const walked = walkedPage(asked);
      const some = walked
        ? (await client.query<SelectedItem>(plannedOnce(walked.text, walked.values))).rows
        : [];
      const { text, values } = sortedPage(asked);
      const rows = some.length > limit ? some : (await client.query<SelectedItem>(text, values)).rows;
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: shown.map(foundItem),
        next: rows.length > shown.length && last ? cursorOf(...last.key) : null,
      };
    });
  }
}
