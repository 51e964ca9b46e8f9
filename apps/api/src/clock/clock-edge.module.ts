import { Module } from '@nestjs/common';
import { PlayingModule } from '#libs/composition/src/playing.module.js';
import { ClockController } from './clock.controller.js';
import { ClockView } from './clock-view.js';

/** The clock of a demonstration; no other service has this module. */
@Module({ imports: [PlayingModule], controllers: [ClockController], providers: [ClockView] })
export class ClockEdgeModule {}
