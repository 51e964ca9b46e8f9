import { Module } from '@nestjs/common';
import { NoticesModule } from '#libs/notices/src/notices.module.js';
import { TenantWide } from '../operations/tenant-wide.js';
import { DeliveryReportsController } from './delivery-reports.controller.js';
import { NoticesController } from './notices.controller.js';
import { PreferencesController } from './preferences.controller.js';
import { SendingController } from './sending.controller.js';

/** What people are told, what they choose about it, and how the administration sends. */
@Module({
  imports: [NoticesModule],
  controllers: [NoticesController, PreferencesController, SendingController, DeliveryReportsController],
  providers: [TenantWide],
})
export class NoticesEdgeModule {}
