import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveHub } from './live-hub.js';
import { LiveWatch } from './live-watch.js';
import { OpenSessions } from './open-sessions.js';

/** Live updates: one watch for all open pages of the process. */
@Module({ controllers: [LiveController], providers: [LiveHub, LiveWatch, OpenSessions], exports: [LiveHub] })
export class LiveModule {}
