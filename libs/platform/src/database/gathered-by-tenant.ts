import type { TenantId } from '#libs/kernel/src/ids.js';
import { Gathered, type Width } from './gathered.js';

/** Gathers the callers of each tenant by themselves: a connection stands inside one tenant's wall. */
export class GatheredByTenant<Ask, Answer> {
  private readonly tenants = new Map<TenantId, Gathered<Ask, Answer>>();

  constructor(
    private readonly answer: (tenantId: TenantId, asks: readonly Ask[]) => Promise<readonly Answer[]>,
    private readonly width: Width,
  ) {}

  ask(tenantId: TenantId, ask: Ask): Promise<Answer> {
    let gathered = this.tenants.get(tenantId);
    if (!gathered) {
      gathered = new Gathered((asks) => this.answer(tenantId, asks), this.width);
      this.tenants.set(tenantId, gathered);
    }
    return gathered.ask(ask);
  }
}
