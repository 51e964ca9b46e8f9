import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { OperationsController } from './operations.controller.js';
import { QueueBoardController } from './queue-board.controller.js';
import { Readiness } from './readiness.js';
import { TenantWide } from './tenant-wide.js';

/** What keeps the service running: health, metrics, dead letters, queues. */
@Module({
  controllers: [HealthController, MetricsController, OperationsController, QueueBoardController],
  providers: [Metrics, Readiness, TenantWide],
})
export class OperationsModule {}
