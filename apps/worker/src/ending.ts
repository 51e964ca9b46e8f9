import { Injectable } from '@nestjs/common';

/** Whether the worker is about to end: long work asks between its steps. */
@Injectable()
export class Ending {
  private begun = false;
  readonly goOn = (): boolean => !this.begun;

  begin(): void {
    this.begun = true;
  }
}
