import type { Reply } from '../api/endpoints.js';

/** A finding with its whole life. */
export type FindingDetail = Reply<'getFinding'>;
export type FindingAction = FindingDetail['actions'][number];
export type FindingException = FindingDetail['exceptions'][number];
