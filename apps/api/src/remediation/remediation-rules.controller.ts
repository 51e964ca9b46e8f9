import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getRemediationRules, publishRemediationRules } from '#libs/contracts/src/http/remediation-rules.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { PublishRemediationRules } from '#libs/remediation/src/publish-remediation-rules.js';
import { RulesQueries } from '#libs/remediation/src/read-models/rules-queries.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';

/** The terms by which an administration follows up what inspections find. */
@Controller()
export class RemediationRulesController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly queries: RulesQueries,
    private readonly clock: Clock,
  ) {}

  @Endpoint(getRemediationRules)
  async read(): Promise<ReplyOf<typeof getRemediationRules>> {
    return this.queries.read(await readerNow(this.clock));
  }

  @Endpoint(publishRemediationRules)
  publish(
    @Input(publishRemediationRules) { body }: InputOf<typeof publishRemediationRules>,
  ): Promise<ReplyOf<typeof publishRemediationRules>> {
    return this.commands.execute(new PublishRemediationRules(body.rules, body.version));
  }
}
