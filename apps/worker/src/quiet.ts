import { Injectable } from '@nestjs/common';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { Ending } from './ending.js';

/**
 * When there is time for what can wait a moment. A reminder counts from when it is recorded; handing it over, sending it and
 * counting duties would only take from it the two cores that it is recorded with.
 */
@Injectable()
export class Quiet {
  constructor(
    private readonly ending: Ending,
    private readonly reminders: FireReminders,
  ) {}

  readonly goOn = (): boolean => this.ending.goOn() && !this.reminders.underWay;
}
