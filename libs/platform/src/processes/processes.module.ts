import { Module } from '@nestjs/common';
import { Processes } from './processes.js';

/** Starting long-running use cases and asking how far they came; only a worker runs them. */
@Module({ providers: [Processes], exports: [Processes] })
export class ProcessesModule {}
