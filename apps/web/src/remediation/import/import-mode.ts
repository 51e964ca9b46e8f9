import type { ImportMode } from '#libs/contracts/src/http/remediation-sheets.js';

export type { ImportMode };

export const importModes = ['STOP', 'SKIP', 'UPDATE'] as const satisfies readonly ImportMode[];
