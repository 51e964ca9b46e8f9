import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { IdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { Drain } from './drain.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { JourneyInterceptor } from './journey.js';
import { OpenApiController } from './openapi.controller.js';

/** What every controller stands on: journeys, repeated writes, OpenAPI, and a quiet end. */
@Module({
  controllers: [OpenApiController],
  providers: [
    IdempotencyKeys,
    Drain,
    // In this order: the journey is the outer one, and the key is put into it.
    { provide: APP_INTERCEPTOR, useClass: JourneyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class EdgeModule {}
