import { Controller } from '@nestjs/common';
import { ItemBoard } from '#libs/commitments/src/read-models/items/item-board.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getItemBoard, listCommitmentItems } from '#libs/contracts/src/http/commitment-items.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { ItemPages } from './item-pages.js';
import { readerNow } from '../edge/reader-now.js';

/** Items at work, one by one and counted unit by unit. */
@Controller()
export class ItemsController {
  constructor(
    private readonly clock: Clock,
    private readonly pages: ItemPages,
    private readonly counts: ItemBoard,
  ) {}

  @Endpoint(listCommitmentItems)
  async list(
    @Input(listCommitmentItems) { query }: InputOf<typeof listCommitmentItems>,
  ): Promise<ReplyOf<typeof listCommitmentItems>> {
    return this.pages.page(await readerNow(this.clock), query);
  }

  @Endpoint(getItemBoard)
  async board(
    @Input(getItemBoard) { query }: InputOf<typeof getItemBoard>,
  ): Promise<ReplyOf<typeof getItemBoard>> {
    return this.counts.read(await readerNow(this.clock), query);
  }
}
