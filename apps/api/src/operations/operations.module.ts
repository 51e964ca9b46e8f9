import { Module } from '@nestjs/common';
import { DutiesModule } from '#libs/duties/src/duties.module.js';
import { NoticesModule } from '#libs/notices/src/notices.module.js';
import { FailedDeliveriesController } from './failed-deliveries.controller.js';
import { FailedStepsController } from './failed-steps.controller.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { OperationsController } from './operations.controller.js';
import { QueueBoardController } from './queue-board.controller.js';
import { Readiness } from './readiness.js';
import { TenantWide } from './tenant-wide.js';

/** What keeps the service running: health, metrics, dead letters, queues. */
@Module({
  imports: [DutiesModule, NoticesModule],
  controllers: [
    HealthController,
    MetricsController,
    OperationsController,
    FailedStepsController,
    FailedDeliveriesController,
    QueueBoardController,
  ],
  providers: [Metrics, Readiness, TenantWide],
})
export class OperationsModule {}
