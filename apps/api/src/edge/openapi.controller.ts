import { Controller } from '@nestjs/common';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { Endpoint } from './endpoint.decorator.js';
import { openApi } from './openapi.js';
import { getOpenApi } from './service-endpoints.js';

/** The version of the interface: it moves with what clients see, not with every release. */
const VERSION = '1.0.0';

@Controller()
export class OpenApiController {
  private readonly document = openApi(endpoints, VERSION);

  @Endpoint(getOpenApi)
  async get(): Promise<Record<string, unknown>> {
    return this.document;
  }
}
