import type { WhoMay } from '#libs/kernel/src/who-may.js';

const administrator = [{ function: 'ADMINISTRATOR' }] as const;

/** Who may say how an administration sends: the administrator of its topmost unit. */
export const noticesWhoMay = {
  SetSendRules: administrator,
  SetWebhook: administrator,
  RotateWebhookSecret: administrator,
  EnableWebhook: administrator,
  RemoveWebhook: administrator,
} as const satisfies WhoMay;
