import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from './domain-event.js';
import type { SideRow, StreamModel, StreamPosition } from './stream-model.js';

/** A stream of some kind, among others that a decision concerns together. */
export interface Part<State, Event extends DomainEvent> extends Target {
  readonly model: StreamModel<State, Event>;
}

/** Several streams of one kind, among others. */
export interface Group<State, Event extends DomainEvent> {
  readonly model: StreamModel<State, Event>;
  readonly ids: readonly string[];
}

export type Parts = readonly (Part<unknown, DomainEvent> | Group<unknown, DomainEvent>)[];

/** The states of parts, in their order: one of a stream, a list of a group. */
export type StatesOf<Of extends Parts> = {
  readonly [Index in keyof Of]: Of[Index] extends Group<infer State, infer _>
    ? readonly State[]
    : Of[Index] extends Part<infer State, infer _>
      ? State
      : never;
};

/** What happened to them, in the same order. */
export type EventsOf<Of extends Parts> = {
  readonly [Index in keyof Of]: Of[Index] extends Group<infer _, infer Event>
    ? readonly (readonly Event[])[]
    : Of[Index] extends Part<infer _, infer Event>
      ? readonly Event[]
      : never;
};

/** What a decision may look at besides the state. */
export interface Moment {
  /** Business time of the decision; becomes the recorded time of its events. */
  readonly now: Instant;
}

/** One of the streams that a change touches, with the version its reader saw. */
export interface Target {
  readonly id: string;
  readonly expectedVersion?: number;
}

/**
 * Where events are appended together with the rows people read and the duties they open, in one transaction.
 * Also the Nest token of its implementation.
 */
export abstract class EventStore {
  /**
   * Loads a stream, decides, commits. Without `expectedVersion` a lost race is decided again on the newer state;
   * with it the caller is told (VersionConflict). A decision that returns no event commits nothing. Rows `beside` the
   * events are written in the same statement.
   */
  abstract decide<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    id: string,
    decision: (state: State, moment: Moment) => readonly Event[],
    expectedVersion?: number,
    beside?: readonly SideRow[],
  ): Promise<StreamPosition>;

  /**
   * The same for many streams in one transaction: all or none. Callers cut large sets themselves, so that a
   * transaction stays well under a second.
   */
  abstract decideMany<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    targets: readonly Target[],
    decision: (state: State, moment: Moment, id: string) => readonly Event[],
    beside?: readonly SideRow[],
  ): Promise<readonly StreamPosition[]>;

  /**
   * One decision on streams of several kinds, all or none: what ends one thing and begins another. The decision sees all states
   * and says for each, in their order, what happened to it. The position is that of the first.
   */
  abstract decideTogether<const Of extends Parts>(
    parts: Of,
    decision: (states: StatesOf<Of>, moment: Moment) => EventsOf<Of>,
    beside?: readonly SideRow[],
  ): Promise<StreamPosition>;
}

/** Somebody else changed the stream first. `actual` is the version that stands now, `since` what was recorded. */
export class VersionConflict extends Error {
  constructor(
    readonly id: string,
    readonly expected: number,
    readonly actual: number,
    readonly since: readonly { type: string; recordedAt: Instant; actorId: string }[],
  ) {
    super(`stream ${id} is at version ${actual}, not ${expected}`);
    this.name = 'VersionConflict';
  }
}
