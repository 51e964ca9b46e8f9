import type { Call } from './calls.js';
import type { FullTables } from './full-tables.js';
import type { SmallDistrict } from './small-district.js';
import { templateText } from './templates.js';

/** A well-formed call of every endpoint about templates and what is drafted from them, by its name. */
export function callsOfTemplates(
  { district, commune }: Pick<SmallDistrict, 'district' | 'commune'>,
  ids: FullTables,
): Readonly<Record<string, Call>> {
  const template = (rest = ''): string => `/api/commitment-templates/${ids.template}${rest}`;
  const asked = `unitId=${district}&year=2024&number=1`;
  return {
    listTemplates: { path: '/api/commitment-templates' },
    getTemplate: { path: template() },
    publishTemplate: {
      path: '/api/commitment-templates',
      body: { unitId: district, text: templateText() },
    },
    publishTemplateVersion: { path: template('/versions'), body: { version: 1, text: templateText() } },
    retireTemplate: { path: template('/retirement'), body: { version: 1, reason: 'Đã có mẫu của tỉnh' } },
    getTemplateTerms: { path: template(`/terms?unitId=${commune}&year=2024&number=1`) },
    listTemplateUnits: { path: template(`/units?${asked}`) },
    getTemplateSheet: { path: template(`/sheet?${asked}`) },
    checkTemplateSheet: { path: template(`/sheets/${ids.sheet}?${asked}`) },
    getMarkedSheet: { path: template(`/sheets/${ids.sheet}/marked?${asked}`) },
    draftFromSheet: {
      path: template('/drafts'),
      body: { unitId: district, year: 2024, number: 1, fileId: ids.sheet },
    },
    listTemplateDrafts: { path: template('/drafts?year=2024') },
    issueDrafts: {
      path: '/api/commitments/draft-issues',
      body: { drafts: [{ id: ids.draft, version: 1 }], signBy: '2024-03-29' },
    },
  };
}
