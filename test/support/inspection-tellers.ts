import { enOfRemediation } from '../../apps/web/src/remediation/texts/en-of-remediation.js';
import {
  viOfRemediation,
  type RemediationTexts,
} from '../../apps/web/src/remediation/texts/vi-of-remediation.js';
import { setLanguage } from '#libs/contracts/src/http/session.js';
import type { BrowserScene } from './browser-scene.js';
import { foundInspectedProvince, type InspectedProvince } from './inspected-province.js';
import type { Visitor } from './visitor.js';
import type { Window } from './window.js';

export const LANGUAGES = { vi: viOfRemediation, en: enOfRemediation } as const;

/** The four by whom an inspection is entered, answered, worked through and verified. */
export const TELLERS = ['lead', 'head', 'staff', 'verifier'] as const;
export type Teller = (typeof TELLERS)[number];

/** The four at their browsers, and how each calls the service past his page. */
export interface Told {
  readonly t: RemediationTexts;
  readonly place: InspectedProvince;
  readonly at: Readonly<Record<Teller, Window>>;
  readonly past: Readonly<Record<Teller, Visitor>>;
}

/** Founds the inspected province, where all four speak one language. */
export async function tellers({ set, show }: BrowserScene, language: keyof typeof LANGUAGES): Promise<Told> {
  const place = await set.service.found(foundInspectedProvince);
  const past = async (who: Teller) => {
    const visitor = await set.service.signIn(place[who]);
    await visitor.ask(setLanguage.method, setLanguage.path, { language });
    return visitor;
  };
  const all = {
    lead: await past('lead'),
    head: await past('head'),
    staff: await past('staff'),
    verifier: await past('verifier'),
  };
  const at = {
    lead: await show(place.lead),
    head: await show(place.head),
    staff: await show(place.staff),
    verifier: await show(place.verifier),
  };
  for (const { page } of Object.values(at)) await page.locator(`html[lang=${language}]`).waitFor();
  return { t: LANGUAGES[language], place, at, past: all };
}
