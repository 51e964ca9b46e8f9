/** Whom an endpoint answers how, besides the one it is meant for: statuses of what is asked about the first district. */
export interface ExpectedRights {
  /** The chair of the other district of the same province. */
  readonly other: number;
  /** The administrator of another tenant. */
  readonly foreign: number;
  readonly auditor: number;
  /** A member of staff of the very commune. */
  readonly staff: number;
}

const row = (other: number, foreign: number, auditor: number, staff: number): ExpectedRights => ({
  other,
  foreign,
  auditor,
  staff,
});

/** A change of people or units: for the administrator of the subtree, and a thing of another tenant doesn't exist. */
const administration = row(403, 404, 403, 403);
/** Likewise, where the place is named in the body: no function of his reaches there. */
const place = row(403, 403, 403, 403);
/** For a party to the commitment alone, whatever functions others hold. */
const party = row(403, 403, 403, 403);
/** What everybody sees of what he may see. */
const mine = row(200, 200, 200, 200);
const nobodys = row(404, 404, 404, 404);

/** Every endpoint that is closed to strangers, by its name. One that is missing here fails the spec. */
export const expectedRights: Readonly<Record<string, ExpectedRights>> = {
  getSession: mine,
  signOut: row(204, 204, 204, 204),
  signOutEverywhere: row(204, 204, 204, 204),
  openSigningGrant: mine,
  changePassword: row(403, 403, 403, 403),
  setLanguage: row(204, 204, 204, 204),
  listTokens: mine,
  createToken: row(201, 201, 201, 201),
  revokeToken: nobodys,

  listLevels: mine,
  // Levels are those of one's own tenant, and the foreign administrator's have another version.
  defineLevel: row(403, 409, 403, 403),
  listUnits: mine,
  establishUnit: place,
  renameUnit: administration,
  moveUnit: administration,
  abolishUnit: administration,
  listPersons: mine,
  exportPersons: mine,
  getPerson: row(404, 404, 200, 200),
  registerPerson: place,
  correctDetails: administration,
  takePosition: place,
  leavePosition: administration,
  grantFunction: place,
  revokeFunction: administration,
  openAccount: administration,
  lockAccount: administration,

  listCalendars: mine,
  // Everybody lives by it.
  getCalendar: row(200, 404, 200, 200),
  listCalendarMoves: row(200, 404, 200, 200),
  openOverlay: place,
  previewCalendar: administration,
  changeCalendar: administration,

  listAbsences: row(404, 404, 200, 200),
  // Nobody whom he can't see has deputies to name.
  listDeputies: mine,
  recordAbsence: administration,
  endAbsence: administration,

  draftCommitment: party,
  reviseDraft: party,
  issueCommitment: party,
  discardDrafts: party,
  returnCommitment: party,
  reissueCommitment: party,
  // It is made within seconds; until then it is said to be on its way.
  getCertificate: row(404, 404, 200, 200),
  askPaperToSign: row(404, 404, 202, 202),
  getPaperToSign: nobodys,
  signExternally: party,
  withdrawCommitment: party,
  proposeAmendment: party,
  dropAmendment: party,
  reportProgress: party,
  attachEvidence: party,
  getEvidenceFile: row(404, 404, 200, 200),
  withdrawEvidence: party,
  claimCompletion: party,
  withdrawClaim: party,
  confirmCompletion: party,
  sendBackCompletion: party,
  voidConfirmation: party,
  giveSubtask: party,
  reportSubtask: party,
  settleSubtask: party,
  stateCause: party,
  decideCause: party,
  previewHandover: row(404, 404, 200, 200),
  listEndedUnits: mine,
  handOverCommitments: party,
  answerHandover: party,
  settleHandover: party,
  listAuthorities: mine,
  // For whom it was given to, and nobody else.
  listWaitingUnderAuthority: nobodys,
  grantAuthority: party,
  revokeAuthority: party,
  // Templates of the district are for all in it and above it; who drafts from them assigns there.
  listTemplates: mine,
  getTemplate: row(404, 404, 200, 200),
  publishTemplate: party,
  publishTemplateVersion: party,
  retireTemplate: party,
  getTemplateTerms: row(404, 404, 403, 403),
  listTemplateUnits: row(404, 404, 403, 403),
  getTemplateSheet: row(404, 404, 403, 403),
  checkTemplateSheet: row(404, 404, 403, 403),
  getMarkedSheet: row(404, 404, 403, 403),
  draftFromSheet: row(403, 403, 403, 403),
  // One's own: nobody has any here.
  listTemplateDrafts: mine,
  issueDrafts: party,
  issueToSubtree: party,
  getProcess: nobodys,
  signCommitments: party,
  countersignCommitments: party,
  listCommitments: mine,
  // Codes are one vocabulary for the whole administration.
  listIndicators: mine,
  getCommitment: row(404, 404, 200, 200),
  listCommitmentEvents: row(404, 404, 200, 200),
  exportCommitments: mine,
  listCommitmentItems: mine,
  exportCommitmentItems: mine,
  getItemBoard: row(404, 404, 200, 404),
  // A view that is shared over a unit is seen by whoever holds a function there, and changed by its owner alone.
  listSavedViews: mine,
  saveView: row(404, 404, 201, 404),
  changeView: nobodys,
  deleteView: nobodys,
  getCoverage: row(404, 404, 200, 404),
  exportMissing: row(404, 404, 200, 404),
  getBoard: row(404, 404, 200, 404),

  listInspections: mine,
  // Under way, it is for the inspecting side and who audits it.
  getInspection: row(404, 404, 200, 404),
  changeInspectionTeam: administration,
  getYearPlan: mine,
  getBurnDown: row(404, 404, 200, 200),
  getRemediationOverview: row(404, 404, 200, 200),
  listFindings: mine,
  getFinding: row(404, 404, 200, 200),
  getRemediationFile: row(404, 404, 200, 200),
  listPlans: mine,
  getPlan: row(404, 404, 200, 200),
  getPlanDocument: row(404, 404, 200, 200),
  getPlanWorkbook: row(404, 404, 200, 200),
  getConclusionNotice: row(404, 404, 200, 200),
  listRemediationReports: mine,
  // It speaks of all that its side inspects: for those over it, and not for a unit below.
  getRemediationReport: row(404, 404, 200, 404),
  getReportDocument: row(404, 404, 200, 404),
  getReportWorkbook: row(404, 404, 200, 404),
  issueRemediationReport: party,
  getRemediationRules: mine,
  publishRemediationRules: administration,
  // Whoever may not write there learns nothing by a sheet; who sees it is told that he may not.
  getFindingSheet: row(404, 404, 403, 404),
  checkFindingSheet: row(404, 404, 403, 404),
  getMarkedFindingSheet: row(404, 404, 403, 404),
  importFindings: row(403, 403, 403, 403),
  getLineSheet: row(404, 404, 403, 403),
  checkLineSheet: row(404, 404, 403, 403),
  getMarkedLineSheet: row(404, 404, 403, 403),
  importLines: row(404, 403, 403, 403),
  openInspection: party,
  reviseInspection: party,
  holdSession: party,
  answerChecklist: party,
  writeFinding: party,
  dropFinding: party,
  concludeInspection: party,
  cancelInspection: party,
  issueYearPlan: party,
  replyToFinding: party,
  acceptFinding: party,
  answerReply: party,
  askException: party,
  decideException: party,
  checkEffect: party,
  draftPlan: party,
  submitPlan: party,
  withdrawSubmission: party,
  returnPlan: party,
  approvePlan: party,
  takeOverPlan: party,
  drawSample: party,
  reportLine: party,
  attachLineEvidence: party,
  withdrawLineEvidence: party,
  reviewLineEvidence: party,
  claimLine: party,
  withdrawLineClaim: party,
  verifyLine: party,
  sendBackLine: party,

  getReport: row(404, 404, 200, 404),
  listReportDuties: row(404, 404, 200, 404),
  exportReportDuties: row(404, 404, 200, 404),
  getHeatMap: row(404, 404, 200, 404),
  listLateUnits: row(404, 404, 200, 404),
  // Visitors of a demonstration are all alike; what these ask for has passed, or is not under way.
  getClock: mine,
  playClock: row(422, 422, 422, 422),
  stopClock: row(409, 409, 409, 409),

  getDutyCalendar: row(404, 404, 200, 404),
  listCalendarFeeds: mine,
  openCalendarFeed: row(404, 404, 201, 404),
  closeCalendarFeed: nobodys,
  listLadders: mine,
  getLadder: row(404, 404, 200, 200),
  publishLadder: place,
  withdrawLadder: place,
  listLadderDuties: mine,
  previewLadder: row(404, 404, 200, 200),
  rehearse: row(404, 404, 200, 404),
  rehearseDay: row(404, 404, 200, 404),

  getMyWork: mine,
  markNoticeRead: nobodys,
  listNotices: mine,
  seeNotices: row(204, 204, 204, 204),
  getPreferences: mine,
  setPreferences: row(204, 204, 204, 204),
  reportDelivery: row(403, 404, 403, 403),
  // How one's own administration sends, and the foreign administrator's has decided nothing yet.
  getSending: row(403, 200, 200, 403),
  setSendRules: row(403, 404, 403, 403),
  setWebhook: row(403, 404, 403, 403),
  rotateWebhookSecret: row(403, 404, 403, 403),
  enableWebhook: row(403, 404, 403, 403),
  removeWebhook: row(403, 404, 403, 403),
  pingWebhook: row(403, 409, 403, 403),
  listMails: row(403, 200, 403, 403),

  // Whose it is alone sees what he has uploaded.
  uploadFile: row(201, 201, 201, 201),
  getFile: nobodys,

  // Of people in a subtree whoever sees it; a change is for the parties alone.
  getDuty: row(404, 404, 200, 200),
  acknowledgeDuty: administration,
  listExtensions: mine,
  askExtension: administration,
  grantExtension: administration,
  refuseExtension: administration,
  withdrawExtension: administration,
  getUrgingNotice: row(404, 404, 200, 200),

  listDeadLetters: row(403, 200, 200, 403),
  redriveDeadLetter: row(403, 404, 403, 403),
  getRelay: row(403, 200, 200, 403),
  listFailedSteps: row(403, 200, 200, 403),
  retryFailedStep: row(403, 404, 403, 403),
  listFailedDeliveries: row(403, 200, 200, 403),
  retryFailedDelivery: row(403, 404, 403, 403),
};
