import { Controller, Inject } from '@nestjs/common';
import { servedEndpoints } from '#libs/contracts/src/endpoints.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Endpoint } from './endpoint.decorator.js';
import { openApi } from './openapi.js';
import { getOpenApi } from './service-endpoints.js';

/** The version of the interface: it moves with what clients see, not with every release. */
const VERSION = '1.0.0';

@Controller()
export class OpenApiController {
  private readonly document: Record<string, unknown>;

  constructor(@Inject(CONFIG) { DEMO }: Config) {
    this.document = openApi(servedEndpoints(DEMO), VERSION);
  }

  @Endpoint(getOpenApi)
  async get(): Promise<Record<string, unknown>> {
    return this.document;
  }
}
