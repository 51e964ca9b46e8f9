import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#libs/platform/src/config.js';
import { httpServer } from './edge/http-server.js';
import type { Patience } from './edge/patience.js';
import { prepareServer } from './edge/prepare-server.js';
import { builtPage } from './edge/static-page.js';
import { ServerLogger } from './server-logger.js';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Answers what is under way, then lets go of everything. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** The folder of the built page; where the build puts it, unless said. */
  readonly page?: string | undefined;
  readonly patience?: Patience;
}

/** Starts a module behind the whole edge. Throws when it can't start, and leaves nothing behind then. */
export async function startServer(
  module: Type | DynamicModule,
  config: Config,
  { page = builtPage(), patience }: ServerOptions = {},
): Promise<RunningServer> {
  const app = await NestFactory.create<NestFastifyApplication>(module, httpServer(config, patience), {
    bodyParser: false,
    abortOnError: false,
    logger: new ServerLogger(config),
  });
  try {
    prepareServer(app, config, page);
    await app.listen({ port: config.PORT, host: config.HOST });
    return { url: await app.getUrl(), close: () => app.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
}
