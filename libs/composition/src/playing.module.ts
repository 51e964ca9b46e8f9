import { Module } from '@nestjs/common';
import { ClockPlays } from './playing/clock-plays.js';

/** How the clock of a demonstration is played, for every process of one: whoever asks for it, and the worker that does it. */
@Module({ providers: [ClockPlays], exports: [ClockPlays] })
export class PlayingModule {}
