import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { DeadLetters } from './dead-letters.js';
import { RelayDatabase } from './relay-database.js';
import { RelayStatus } from './relay-status.js';

/** What every process may know of the relay; only a worker runs one. */
@Module({})
export class RelayModule implements OnApplicationShutdown {
  constructor(private readonly database: RelayDatabase) {}

  static forRoot(): DynamicModule {
    return {
      module: RelayModule,
      global: true,
      providers: [
        {
          provide: RelayDatabase,
          inject: [CONFIG],
          useFactory: (config: Config) => RelayDatabase.connect(config),
        },
        RelayStatus,
        DeadLetters,
      ],
      exports: [RelayDatabase, RelayStatus, DeadLetters],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
