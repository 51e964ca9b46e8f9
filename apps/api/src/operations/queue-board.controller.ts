import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import { JobQueue } from '#libs/platform/src/queues/job-queue.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { Refused } from '../edge/problems/refused.js';
import { getQueueBoard, getQueueBoardPart } from '../edge/service-endpoints.js';
import { actorOf } from '../session/current-session.js';
import type { QueueBoard } from './queue-board.js';
import { TenantWide } from './tenant-wide.js';

/** The queues as Bull Board shows them. Jobs carry ids only, but of all tenants: that much an operator sees. */
@Controller()
export class QueueBoardController {
  private board: Promise<QueueBoard> | undefined;

  constructor(
    private readonly queue: JobQueue,
    private readonly tenantWide: TenantWide,
  ) {}

  @Endpoint(getQueueBoard)
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<undefined> {
    await this.demand(request);
    await reply.type('text/html; charset=utf-8').send((await this.open()).page());
  }

  @Endpoint(getQueueBoardPart)
  async part(
    @Input(getQueueBoardPart) { query }: InputOf<typeof getQueueBoardPart>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    await this.demand(request);
    const board = await this.open();
    const [address = ''] = request.url.split('?');
    const path = decodeURIComponent(address.slice(getQueueBoard.path.length));
    const file = path.replace(/^\/static\//, '');
    if (file !== path && board.files.has(file)) {
      await board.files.send(file, request, reply, 'private, max-age=3600');
      return;
    }
    const answer = await board.answer({ path, query });
    // The views of the board are its own page's business.
    if (!answer && (request.headers.accept ?? '').includes('text/html')) {
      await reply.type('text/html; charset=utf-8').send(board.page());
      return;
    }
    if (!answer) throw new Refused('NOT_FOUND');
    await reply.status(answer.status ?? 200).send(answer.body);
  }

  /** Bull Board is loaded when somebody looks at it, which few ever do. */
  private open(): Promise<QueueBoard> {
    this.board ??= this.make().catch((error: unknown) => {
      this.board = undefined;
      throw error;
    });
    return this.board;
  }

  private async make(): Promise<QueueBoard> {
    const [{ queues }, module] = await Promise.all([this.queue.open(), import('./queue-board.js')]);
    return new module.QueueBoard(queues.values(), getQueueBoard.path);
  }

  private demand(request: FastifyRequest): Promise<void> {
    return this.tenantWide.demand(actorOf(request), 'ShowQueues', ['ADMINISTRATOR', 'AUDITOR']);
  }
}
