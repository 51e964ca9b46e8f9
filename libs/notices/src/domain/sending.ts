import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { shippedSendRules, type SendRules } from './send-rules.js';

/** Where the messages of an administration go besides e-mail. */
export interface Webhook {
  readonly url: string;
  /** False once it failed too often: until somebody has seen to it. */
  readonly enabled: boolean;
}

/** How an administration sends. */
export interface Sending {
  /** The topmost unit, whose administrator decides; null while nobody has decided anything. */
  readonly unitId: UnitId | null;
  readonly rules: SendRules;
  readonly webhook: Webhook | null;
}

/** Each tells the topmost unit. The secret of a webhook is no part of the record. */
export type SendingEvent =
  | DomainEvent<'SendRulesSet', { readonly unitId: UnitId } & SendRules>
  | DomainEvent<'WebhookSet', { readonly unitId: UnitId; readonly url: string }>
  | DomainEvent<'WebhookSecretRotated', { readonly unitId: UnitId }>
  | DomainEvent<'WebhookDisabled', { readonly unitId: UnitId; readonly failures: number }>
  | DomainEvent<'WebhookEnabled', { readonly unitId: UnitId }>
  | DomainEvent<'WebhookRemoved', { readonly unitId: UnitId }>;

export const undecided: Sending = { unitId: null, rules: shippedSendRules, webhook: null };

export function evolveSending(state: Sending, { type, data }: SendingEvent): Sending {
  const { unitId } = data;
  switch (type) {
    case 'SendRulesSet': {
      const { windowFrom, windowTo, personDay, tenantHour } = data;
      return { ...state, unitId, rules: { windowFrom, windowTo, personDay, tenantHour } };
    }
    case 'WebhookSet':
      return { ...state, unitId, webhook: { url: data.url, enabled: true } };
    case 'WebhookDisabled':
      return { ...state, unitId, webhook: state.webhook && { ...state.webhook, enabled: false } };
    case 'WebhookEnabled':
      return { ...state, unitId, webhook: state.webhook && { ...state.webhook, enabled: true } };
    case 'WebhookRemoved':
      return { ...state, unitId, webhook: null };
    case 'WebhookSecretRotated':
      return { ...state, unitId };
  }
}

/** When and how much is sent. Throws RuleBroken SEND_WINDOW_EMPTY. */
export function setSendRules(state: Sending, unitId: UnitId, rules: SendRules): readonly SendingEvent[] {
  if (rules.windowFrom >= rules.windowTo) throw new RuleBroken('SEND_WINDOW_EMPTY');
  const same = (Object.keys(rules) as (keyof SendRules)[]).every((name) => rules[name] === state.rules[name]);
  return same && state.unitId !== null ? [] : [{ type: 'SendRulesSet', data: { unitId, ...rules } }];
}

/** Another address; it starts anew, enabled and under a secret of its own. Throws RuleBroken WEBHOOK_ADDRESS_REFUSED. */
export function setWebhook(
  unitId: UnitId,
  { url, allowed }: { readonly url: string; readonly allowed: boolean },
): readonly SendingEvent[] {
  if (!allowed) throw new RuleBroken('WEBHOOK_ADDRESS_REFUSED');
  return [{ type: 'WebhookSet', data: { unitId, url } }];
}

/** Throws RuleBroken WEBHOOK_MISSING. */
export const rotateWebhookSecret = (state: Sending): readonly SendingEvent[] => [
  { type: 'WebhookSecretRotated', data: { unitId: withWebhook(state).unitId } },
];

/** Throws RuleBroken WEBHOOK_MISSING. */
export function enableWebhook(state: Sending): readonly SendingEvent[] {
  const { unitId, webhook } = withWebhook(state);
  return webhook.enabled ? [] : [{ type: 'WebhookEnabled', data: { unitId } }];
}

/** Throws RuleBroken WEBHOOK_MISSING. */
export const removeWebhook = (state: Sending): readonly SendingEvent[] => [
  { type: 'WebhookRemoved', data: { unitId: withWebhook(state).unitId } },
];

/** Of a webhook that failed so often: nothing where somebody has changed or removed it meanwhile. */
export function disableWebhook(
  { unitId, webhook }: Sending,
  url: string,
  failures: number,
): readonly SendingEvent[] {
  if (unitId === null || webhook?.url !== url || !webhook.enabled) return [];
  return [{ type: 'WebhookDisabled', data: { unitId, failures } }];
}

function withWebhook({ unitId, webhook }: Sending): { readonly unitId: UnitId; readonly webhook: Webhook } {
  if (unitId === null || webhook === null) throw new RuleBroken('WEBHOOK_MISSING');
  return { unitId, webhook };
}
