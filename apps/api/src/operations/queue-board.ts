import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  ControllerHandlerReturnType,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/typings/app';
import type { WakeUpQueue } from '#libs/platform/src/queues/queue-backend.js';
import { StaticFiles } from '../edge/static-files.js';

/** A request for some data of the board. */
export interface BoardQuestion {
  readonly path: string;
  readonly query: Record<string, unknown>;
}

interface BoardRoute {
  readonly pattern: RegExp;
  readonly handler: AppControllerRoute['handler'];
}

/**
 * Bull Board without a server of its own, for reading only: a job is a wake-up, and whatever must be mended stands in a
 * row. So nothing here needs protection against foreign pages.
 */
export class QueueBoard implements IServerAdapter {
  private queues: BullBoardQueues = new Map();
  private uiConfig: UIConfig = {};
  private entry: AppViewRoute | undefined;
  private template = '';
  private routes: readonly BoardRoute[] = [];
  private failure: (error: Error) => ControllerHandlerReturnType = () => ({ status: 500, body: 'error' });
  private assets: StaticFiles | undefined;

  constructor(
    queues: Iterable<WakeUpQueue>,
    private readonly basePath: string,
  ) {
    createBullBoard({
      queues: [...queues].map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
      serverAdapter: this,
      options: { uiConfig: { boardTitle: 'Camket' } },
    });
  }

  get files(): StaticFiles {
    if (!this.assets) throw new Error('the board has no files');
    return this.assets;
  }

  /** The page of the board. */
  page(): string {
    if (!this.entry) throw new Error('the board has no page');
    const { params } = this.entry.handler({ basePath: this.basePath, uiConfig: this.uiConfig });
    return this.template.replace(/<%[=-]\s*(\w+)\s*%>/g, (_, name: string) => params[name] ?? '');
  }

  /** The answer to one of its questions; undefined when it has no such question. */
  async answer({ path, query }: BoardQuestion): Promise<ControllerHandlerReturnType | undefined> {
    for (const { pattern, handler } of this.routes) {
      const params = pattern.exec(path)?.groups;
      if (!pattern.test(path)) continue;
      try {
        return await handler({
          queues: this.queues,
          uiConfig: this.uiConfig,
          query,
          params: { ...params },
          body: {},
          headers: {},
        });
      } catch (error) {
        return this.failure(error instanceof Error ? error : new Error(String(error)));
      }
    }
    return undefined;
  }

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }

  setViewsPath(folder: string): this {
    this.template = readFileSync(join(folder, 'index.ejs'), 'utf8');
    return this;
  }

  setStaticPath(_: string, folder: string): this {
    this.assets = new StaticFiles(folder);
    return this;
  }

  setEntryRoute(route: AppViewRoute): this {
    this.entry = route;
    return this;
  }

  setErrorHandler(handler: (error: Error) => ControllerHandlerReturnType): this {
    this.failure = handler;
    return this;
  }

  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes
      .filter(({ method }) => [method].flat().includes('get'))
      .flatMap(({ route, handler }) => [route].flat().map((path) => ({ pattern: patternOf(path), handler })));
    return this;
  }

  setUIConfig(config: UIConfig): this {
    this.uiConfig = config;
    return this;
  }
}

const patternOf = (route: string): RegExp => new RegExp(`^${route.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
