/** When a tenant lets messages out of the house, and how many at most. Hours are HH:MM in Vietnam. */
export interface SendRules {
  readonly windowFrom: string;
  /** Exclusive: at this very hour nothing leaves any more. */
  readonly windowTo: string;
  /** Messages of their own that one person gets in a day, beside his digest. */
  readonly personDay: number;
  /** Messages of any kind that leave for a tenant's people in an hour of the clock. */
  readonly tenantHour: number;
}

/** What holds for a tenant without rules of its own. */
export const shippedSendRules: SendRules = {
  windowFrom: '07:00',
  windowTo: '18:00',
  personDay: 40,
  tenantHour: 20_000,
};
