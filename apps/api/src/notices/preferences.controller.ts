import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getPreferences, setPreferences } from '#libs/contracts/src/http/notices.js';
import { ChoosePreferences } from '#libs/notices/src/choose-preferences.js';
import { neverMuted } from '#libs/notices/src/domain/preferences.js';
import { PreferenceQueries } from '#libs/notices/src/read-models/preference-queries.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { personOf } from '../session/current-session.js';

/** What everybody chooses about being told, for himself. */
@Controller()
export class PreferencesController {
  constructor(
    private readonly preferences: PreferenceQueries,
    private readonly choice: ChoosePreferences,
  ) {}

  @Endpoint(getPreferences)
  async get(@Req() request: FastifyRequest): Promise<ReplyOf<typeof getPreferences>> {
    const { tenantId, personId } = personOf(request).actor;
    const { preferences, rules, ...reach } = await this.preferences.of(tenantId, personId);
    const { digestHour, channels, muted, quiet } = preferences;
    return {
      digestHour,
      channels: [...channels],
      muted: [...muted],
      quiet,
      neverMuted: [...neverMuted],
      window: { from: rules.windowFrom, to: rules.windowTo },
      ...reach,
    };
  }

  @Endpoint(setPreferences)
  async set(
    @Input(setPreferences) { body }: InputOf<typeof setPreferences>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const { tenantId, personId } = personOf(request).actor;
    await this.choice.choose(tenantId, personId, body);
  }
}
