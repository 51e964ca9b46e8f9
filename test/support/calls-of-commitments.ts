import { randomUUID } from 'node:crypto';
import type { Call } from './calls.js';
import type { FullTables } from './full-tables.js';
import type { SmallDistrict } from './small-district.js';
import { callsOfTemplates } from './calls-of-templates.js';
import { clearTerms } from './terms.js';

/** A well-formed call of every endpoint about commitments, and about who signs and hands over, by its name. */
export function callsOfCommitments(
  { district, commune, head }: SmallDistrict,
  ids: FullTables,
): Readonly<Record<string, Call>> {
  const version = 1;
  const from = '2024-03-12';
  const terms = clearTerms(head.personId);
  const parties = { unitId: commune, signatoryId: head.personId };
  const signatures = { commitments: [{ id: ids.issued, version: 2, termsHash: 'a'.repeat(64) }] };
  const commitment = (id: string, rest = ''): string => `/api/commitments/${id}${rest}`;
  const item = (rest: string): string => commitment(ids.inForce, `/items/${ids.item}${rest}`);
  const reason = 'Cần làm rõ';
  const view = { name: 'Quá hạn của huyện', sharedOver: district, isDefault: false };
  return {
    draftCommitment: { path: '/api/commitments', body: { ...parties, terms } },
    reviseDraft: { path: commitment(ids.draft, '/draft'), body: { version, ...parties, terms } },
    issueCommitment: { path: commitment(ids.draft, '/issue'), body: { version, signBy: '2024-03-29' } },
    discardDrafts: {
      path: '/api/commitments/discarded-drafts',
      body: { drafts: [{ id: ids.draft, version }] },
    },
    returnCommitment: { path: commitment(ids.issued, '/return'), body: { version: 2, reason } },
    reissueCommitment: {
      path: commitment(ids.issued, '/reissue'),
      body: { version: 2, signatoryId: head.personId, terms, reason: null, signBy: '2024-03-29' },
    },
    getCertificate: { path: commitment(ids.inForce, '/editions/1/certificate') },
    askPaperToSign: { path: commitment(ids.issued, '/paper-to-sign'), body: {} },
    getPaperToSign: { path: commitment(ids.inForce, '/editions/1/paper-to-sign') },
    signExternally: {
      path: commitment(ids.issued, '/external-signatures'),
      body: { version: 2, termsHash: 'a'.repeat(64), side: 'SIGNATORY', fileId: ids.evidence },
    },
    withdrawCommitment: { path: commitment(ids.issued, '/withdrawal'), body: { version: 2, reason } },
    proposeAmendment: {
      path: commitment(ids.inForce, '/amendment'),
      body: { version: 4, terms, reason, signBy: '2024-03-29' },
    },
    dropAmendment: { path: commitment(ids.inForce, '/amendment/drop'), body: { version: 4, reason } },
    reportProgress: { path: item('/reports'), body: { percent: 10 } },
    attachEvidence: { path: item('/evidence'), body: { fileId: ids.evidence } },
    getEvidenceFile: { path: commitment(ids.inForce, `/files/${ids.evidence}`) },
    withdrawEvidence: { path: item(`/evidence/${randomUUID()}/withdrawal`), body: { reason } },
    claimCompletion: { path: item('/claims'), body: {} },
    withdrawClaim: { path: item('/claims/withdrawal'), body: { reason } },
    confirmCompletion: { path: item('/confirmation'), body: { claim: 1 } },
    sendBackCompletion: { path: item('/rework'), body: { claim: 1, reason } },
    voidConfirmation: { path: item('/confirmation/void'), body: { reason } },
    giveSubtask: {
      path: item('/subtasks'),
      body: { personId: head.personId, task: 'Lập danh mục', on: from },
    },
    reportSubtask: { path: item(`/subtasks/${randomUUID()}/report`), body: {} },
    settleSubtask: { path: item(`/subtasks/${randomUUID()}/settlement`), body: { outcome: 'ACCEPTED' } },
    stateCause: { path: item('/causes'), body: { reason } },
    decideCause: { path: item(`/causes/${randomUUID()}/decision`), body: { confirmed: true } },
    previewHandover: {
      path: `/api/handovers/preview?personId=${head.personId}&side=SIGNATORY&on=${from}`,
    },
    listEndedUnits: { path: '/api/handovers/ended-units' },
    handOverCommitments: {
      path: '/api/handovers',
      body: {
        commitments: [{ id: ids.inForce, version: 4 }],
        side: 'SIGNATORY',
        to: head.personId,
        on: from,
      },
    },
    answerHandover: { path: commitment(ids.inForce, '/handover/answer'), body: { version: 4, disputed: [] } },
    settleHandover: {
      path: commitment(ids.inForce, '/handover/settlement'),
      body: { version: 4, lateDays: [], reason },
    },
    listAuthorities: { path: '/api/authorities' },
    listWaitingUnderAuthority: { path: `/api/authorities/${ids.authority}/waiting?act=COUNTERSIGN` },
    grantAuthority: {
      path: '/api/authorities',
      body: {
        delegateId: head.personId,
        capacity: 'TUQ',
        document: '12/GUQ-UBND',
        unitId: commune,
        acts: ['COUNTERSIGN'],
        from,
        to: '2024-03-29',
      },
    },
    revokeAuthority: { path: `/api/authorities/${ids.authority}/revocation` },
    ...callsOfTemplates({ district, commune }, ids),
    issueToSubtree: {
      path: '/api/commitments/issues',
      body: { rootUnitId: district, level: null, signBy: '2024-03-29', terms },
    },
    getProcess: { path: `/api/processes/${ids.process}` },
    signCommitments: { path: '/api/commitments/signatures', body: signatures },
    countersignCommitments: { path: '/api/commitments/countersignatures', body: signatures },
    listIndicators: { path: '/api/indicators?year=2024' },
    listCommitments: { path: '/api/commitments' },
    exportCommitments: { path: '/api/commitments/export' },
    listCommitmentItems: { path: '/api/commitment-items' },
    exportCommitmentItems: { path: '/api/commitment-items/export' },
    getItemBoard: { path: `/api/item-board?unitId=${district}` },
    listSavedViews: { path: '/api/saved-views' },
    saveView: { path: '/api/saved-views', body: { ...view, filters: { year: 2024 } } },
    changeView: { path: `/api/saved-views/${ids.view}`, body: view },
    deleteView: { path: `/api/saved-views/${ids.view}` },
    getCommitment: { path: commitment(ids.issued) },
    listCommitmentEvents: { path: commitment(ids.issued, '/events') },
    getCoverage: { path: `/api/coverage?unitId=${district}&year=2024` },
    exportMissing: { path: `/api/coverage/export?unitId=${district}&year=2024` },
    getBoard: { path: `/api/board?unitId=${district}&year=2024` },
  };
}
