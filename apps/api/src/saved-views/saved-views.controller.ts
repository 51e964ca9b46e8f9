import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { changeView, deleteView, listSavedViews, saveView } from '#libs/contracts/src/http/saved-views.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';
import { SavedViews } from './saved-views.js';

/** Saved views of the board. */
@Controller()
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Endpoint(listSavedViews)
  async list(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listSavedViews>> {
    return { items: await this.views.list(actorOf(request)) };
  }

  @Endpoint(saveView)
  save(
    @Input(saveView) { body }: InputOf<typeof saveView>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof saveView>> {
    return this.views.save(actorOf(request), body);
  }

  @Endpoint(changeView)
  async change(
    @Input(changeView) { params, body }: InputOf<typeof changeView>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    await this.views.change(actorOf(request), params.id, body);
  }

  @Endpoint(deleteView)
  async remove(
    @Input(deleteView) { params }: InputOf<typeof deleteView>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    await this.views.remove(actorOf(request), params.id);
  }
}
