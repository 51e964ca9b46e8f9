import type { Call, Reply } from '../../api/endpoints.js';

export type Inspection = Reply<'getInspection'>;
export type ReformContent = Inspection['contents'][number];
type FindingText = Call<'writeFinding'>['body']['text'];
export type FindingKind = FindingText['kind'];
export type Verdict = Inspection['answers'][number]['verdict'];

/** A file that goes with a note: at the service already, or so far on this device alone. */
export interface NotedFile {
  /** By this name the device keeps its bytes until they are part of the record. */
  readonly key: string;
  /** Null as long as it was not uploaded. */
  readonly fileId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** What a finding says; content and severity are null until they are chosen. */
export interface FindingValue {
  readonly unitId: string;
  readonly content: ReformContent | null;
  readonly kind: FindingKind;
  readonly severity: string | null;
  readonly seen: string;
  readonly legalGround: string;
  readonly addressee: 'CHAIR' | 'STEERING_COMMITTEE' | null;
  readonly answererId: string | null;
  readonly repeatOf: string | null;
  readonly files: readonly NotedFile[];
}

/** A meeting with a unit; its minutes are one file at most. */
export interface SessionValue {
  readonly unitId: string;
  readonly on: string | null;
  readonly place: string;
  readonly summary: string;
  readonly files: readonly NotedFile[];
}

/** How a unit stands on one question. */
export interface AnswerValue {
  readonly unitId: string;
  readonly questionId: string;
  readonly verdict: Verdict;
  readonly note: string;
}

/** What the service did not take, in its own words; or a file whose bytes this device has no longer. */
export type Refusal = { readonly title: string; readonly detail: string } | { readonly lost: string };

interface Kept<Kind extends string, Value> {
  readonly kind: Kind;
  readonly id: string;
  readonly value: Value;
  /** What the service had when one began to write; null where it had nothing. */
  readonly base: Value | null;
  /** Whether it may be sent: a half sentence is not. */
  readonly ready: boolean;
  /** Another with every change, so that what was sent is told from what was typed meanwhile. */
  readonly stamp: string;
  readonly refused: Refusal | null;
}

export type FindingNote = Kept<'FINDING', FindingValue>;
export type SessionNote = Kept<'SESSION', SessionValue>;
export type AnswerNote = Kept<'ANSWER', AnswerValue>;
/** Something typed on this device that the service has not received yet. */
export type Note = FindingNote | SessionNote | AnswerNote;

export const answerId = ({ unitId, questionId }: Pick<AnswerValue, 'unitId' | 'questionId'>): string =>
  `${unitId}.${questionId}`;
