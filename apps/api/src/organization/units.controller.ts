import { randomUUID } from 'node:crypto';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { localDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  abolishUnit,
  defineLevel,
  establishUnit,
  listLevels,
  listUnits,
  moveUnit,
  renameUnit,
} from '#libs/contracts/src/http/organization.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { AbolishUnit } from '#libs/organization/src/abolish-unit.js';
import { DefineLevel } from '#libs/organization/src/define-level.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import { MoveUnit } from '#libs/organization/src/move-unit.js';
import { LevelList } from '#libs/organization/src/read-models/level-list.js';
import { UnitList } from '#libs/organization/src/read-models/unit-list.js';
import { RenameUnit } from '#libs/organization/src/rename-unit.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';

/** The tree of units and its levels. */
@Controller()
export class UnitsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly units: UnitList,
    private readonly levels: LevelList,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listLevels)
  async listLevels(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listLevels>> {
    const { levels, ...scheme } = await this.levels.read(actorOf(request).tenantId);
    return { ...scheme, levels: [...levels] };
  }

  @Endpoint(defineLevel)
  define(@Input(defineLevel) { body }: InputOf<typeof defineLevel>): Promise<ReplyOf<typeof defineLevel>> {
    const { version, validFrom, validTo, ...level } = body;
    const validity = {
      validFrom: localDate(validFrom),
      validTo: validTo === null ? null : localDate(validTo),
    };
    return this.commands.execute(new DefineLevel({ ...level, ...validity }, version));
  }

  @Endpoint(listUnits)
  async listUnits(
    @Input(listUnits) { query }: InputOf<typeof listUnits>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listUnits>> {
    const on = query.on === undefined ? dateOf(await this.clock.now()) : localDate(query.on);
    return { on, units: await this.units.read(actorOf(request), on) };
  }

  @Endpoint(establishUnit)
  establish(
    @Input(establishUnit) { body: { name, level, parentId, validFrom } }: InputOf<typeof establishUnit>,
  ): Promise<ReplyOf<typeof establishUnit>> {
    const place = { parentId: id<'unit'>(parentId), validFrom: localDate(validFrom) };
    return this.commands.execute(new EstablishUnit({ unitId: id(randomUUID()), name, level, ...place }));
  }

  @Endpoint(renameUnit)
  rename(
    @Input(renameUnit) { params, body }: InputOf<typeof renameUnit>,
  ): Promise<ReplyOf<typeof renameUnit>> {
    return this.commands.execute(
      new RenameUnit(id(params.id), body.name, localDate(body.from), body.version),
    );
  }

  @Endpoint(moveUnit)
  move(@Input(moveUnit) { params, body }: InputOf<typeof moveUnit>): Promise<ReplyOf<typeof moveUnit>> {
    const { parentId, from, version } = body;
    return this.commands.execute(new MoveUnit(id(params.id), id(parentId), localDate(from), version));
  }

  @Endpoint(abolishUnit)
  abolish(
    @Input(abolishUnit) { params, body }: InputOf<typeof abolishUnit>,
  ): Promise<ReplyOf<typeof abolishUnit>> {
    const successors = body.successorIds.map((successor) => id<'unit'>(successor));
    return this.commands.execute(
      new AbolishUnit(id(params.id), localDate(body.on), successors, body.version),
    );
  }
}
