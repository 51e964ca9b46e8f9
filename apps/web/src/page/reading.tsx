import type { ReactNode } from 'react';
import { isMissing, statusOf } from '../api/problems.js';
import { Loading } from './loading.js';
import { NoPermission } from './no-permission.js';
import { NotFound } from './not-found.js';
import { ProblemBox } from './problem-box.js';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Shows what was read; meanwhile its shape, and in its place what went wrong. */
export function Reading<Data>({ of, children }: { of: Asked<Data>; children: (data: Data) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error === null || of.error === undefined) return <Loading />;
  if (statusOf(of.error) === 403) return <NoPermission error={of.error} />;
  if (isMissing(of.error)) return <NotFound />;
  return <ProblemBox error={of.error} again={of.refetch} />;
}
