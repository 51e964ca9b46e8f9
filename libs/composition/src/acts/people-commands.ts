import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import { AnswerHandover } from '#libs/commitments/src/answer-handover.js';
import { HandOverCommitments } from '#libs/commitments/src/hand-over-commitments.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { GrantAuthority } from '#libs/organization/src/grant-authority.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { LeavePosition } from '#libs/organization/src/leave-position.js';
import { RecordAbsence } from '#libs/organization/src/record-absence.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { FoundCommitments } from './found-commitments.js';
import type { PeopleAct } from './people-acts.js';

/** How people are away, act for one another and follow one another. */
@Injectable()
export class PeopleCommands {
  constructor(private readonly found: FoundCommitments) {}

  async of({ tenantId, personId }: Actor, act: PeopleAct): Promise<readonly ICommand[]> {
    switch (act.kind) {
      case 'BE_AWAY': {
        const { absenceId, from, to, deputyId } = act;
        return [new RecordAbsence(personId, { absenceId, from, to, deputyId })];
      }
      case 'AUTHORISE': {
        const { kind: _, ...authority } = act;
        return [new GrantAuthority({ ...authority, grantorId: personId })];
      }
      case 'END_POST':
        return [new LeavePosition(act.personId, act.positionId, act.on)];
      case 'APPOINT_HEAD': {
        const { positionId, unitId, title, from } = act;
        return [
          new TakePosition(act.personId, { positionId, unitId, title, head: true, from }),
          ...act.functions.map(
            (held) => new GrantFunction(act.personId, { ...held, unitId, from, to: null }),
          ),
        ];
      }
      case 'HAND_OVER': {
        const { commitments, to, on, note } = act;
        const bound = await this.found.in(tenantId, 'IN_FORCE', commitments);
        const targets = bound.map(({ id, version }) => ({ id, expectedVersion: version }));
        return targets.length > 0
          ? [new HandOverCommitments(targets, { side: 'SIGNATORY', to, unitId: null, on, note })]
          : [];
      }
      case 'ACCEPT_HANDOVER': {
        const bound = await this.found.in(tenantId, 'IN_FORCE', [act.commitment]);
        return bound.map(({ id, version }) => new AnswerHandover(id, version, []));
      }
    }
  }
}
