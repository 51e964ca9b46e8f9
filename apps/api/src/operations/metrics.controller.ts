import { Controller, Header } from '@nestjs/common';
import { register } from 'prom-client';
import { Endpoint } from '../edge/endpoint.decorator.js';
import { getMetrics } from '../edge/service-endpoints.js';
import { Metrics } from './metrics.js';

@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Endpoint(getMetrics)
  @Header('content-type', register.contentType)
  async read(): Promise<string> {
    return this.metrics.read();
  }
}
