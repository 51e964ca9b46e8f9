import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { EntitySchema, MixedList } from 'typeorm';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { StagedFiles } from '#libs/kernel/src/staged-files.js';
import type { WhoMay } from '#libs/kernel/src/who-may.js';
import { AuthorizedCommands, WHO_MAY } from './commands/authorized-commands.js';
import { CONFIG, type Config } from './config.js';
import { dataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { PostgresClock } from './database/postgres-clock.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { PostgresEventStore } from './event-store/postgres-event-store.js';
import { FolderFileStore } from './files/folder-file-store.js';
import { PostgresStagedFiles } from './files/postgres-staged-files.js';

/** What a process is put together from. */
export interface PlatformOptions {
  readonly config: Config;
  readonly entities: MixedList<(new () => object) | EntitySchema>;
  readonly whoMay: WhoMay;
}

/** Database, event store, files, clock and command bus, for every context of a process. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot({ config, entities, whoMay }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: WHO_MAY, useValue: whoMay },
        {
          provide: Database,
          useFactory: async () => {
            const options = { url: config.DATABASE_URL, pool: config.DATABASE_POOL, entities };
            return new Database(await dataSource({ ...options, role: 'camket_app' }).initialize());
          },
        },
        { provide: EventStore, useClass: PostgresEventStore },
        { provide: FileStore, useFactory: () => new FolderFileStore(config.FILES_DIR) },
        PostgresStagedFiles,
        { provide: StagedFiles, useExisting: PostgresStagedFiles },
        { provide: Clock, useClass: PostgresClock },
        AuthorizedCommands,
        IdempotencyKeys,
      ],
      exports: [
        CONFIG,
        WHO_MAY,
        Database,
        EventStore,
        FileStore,
        PostgresStagedFiles,
        StagedFiles,
        Clock,
        AuthorizedCommands,
        IdempotencyKeys,
        CqrsModule,
      ],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.source.destroy();
  }
}
