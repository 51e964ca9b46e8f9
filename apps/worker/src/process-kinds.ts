import type { Type } from '@nestjs/common';
import type { ProcessKind } from '#libs/platform/src/processes/process.js';

/** Every kind of long-running use case a worker can take on. */
export const processKinds: readonly Type<ProcessKind>[] = [];
