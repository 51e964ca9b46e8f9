import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Level } from '../domain/levels.js';
import { levelsId } from '../levels-stream.js';
import { LevelRow, LevelSchemeRow } from './level-row.js';

/** The levels with the version of their stream, which whoever changes them sends back. */
export interface ListedLevels {
  readonly id: string;
  readonly version: number;
  readonly levels: readonly Level[];
}

@Injectable()
export class LevelList {
  constructor(private readonly database: Database) {}

  /** All periods of all levels, from the top down. */
  read(tenantId: TenantId): Promise<ListedLevels> {
    const id = levelsId(tenantId);
    return this.database.read(tenantId, async (manager) => {
      const scheme = await manager.findOneBy(LevelSchemeRow, { tenantId, id });
      const rows = await manager.find(LevelRow, {
        where: { tenantId, schemeId: id },
        order: { rank: 'ASC', code: 'ASC', validFrom: 'ASC' },
      });
      const levels = rows.map(({ code, name, rank, validFrom, validTo }) => ({
        code,
        name,
        rank,
        validFrom,
        validTo,
      }));
      return { id, version: scheme?.version ?? 0, levels };
    });
  }
}
