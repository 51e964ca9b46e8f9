import type { Allowance, WhoMay } from '#libs/kernel/src/who-may.js';

const lead = [{ function: 'INSPECTOR', as: 'lead' }] as const;
const verifier = [{ function: 'INSPECTOR', as: 'verifier' }] as const;
const team = (['lead', 'member', 'verifier'] as const).map((as) => ({ function: 'INSPECTOR', as }) as const);

/** Who plays this part, whatever he is in the unit or below it: a deputy, a head of division and a member of staff may lead a line, too. */
const whoIs = (as: string): readonly Allowance[] =>
  (['HEAD_OF_UNIT', 'SIGNATORY', 'STAFF', 'ASSIGNER'] as const).map((held) => ({
    function: held,
    as,
    below: true,
  }));

const performers = [...whoIs('performer'), ...whoIs('head')];

/**
 * Who may do what with inspections, findings and plans. The inspecting side and the unit never share a use case: what one asks, the
 * other decides. Which line is whose, and that nobody verifies what he had a hand in, is decided with the line.
 */
export const remediationWhoMay = {
  PublishRemediationRules: [{ function: 'ADMINISTRATOR' }],
  IssueYearPlan: [{ function: 'INSPECTOR' }],
  OpenInspection: [{ function: 'INSPECTOR' }],
  ReviseInspection: lead,
  ChangeTeam: [{ function: 'INSPECTOR' }, { function: 'ADMINISTRATOR' }],
  HoldSession: team,
  AnswerChecklist: team,
  WriteFinding: team,
  ImportFindings: team,
  DropFinding: team,
  ConcludeInspection: lead,
  CancelInspection: lead,
  ReplyToFinding: whoIs('answerer'),
  AcceptFinding: whoIs('answerer'),
  AnswerReply: lead,
  AskException: whoIs('answerer'),
  DecideException: lead,
  CheckEffect: verifier,
  DraftPlan: whoIs('head'),
  ImportLines: whoIs('head'),
  SubmitPlan: whoIs('head'),
  WithdrawSubmission: whoIs('head'),
  ReturnPlan: lead,
  ApprovePlan: lead,
  TakeOverPlan: [{ function: 'HEAD_OF_UNIT' }],
  ReportLine: performers,
  AttachLineEvidence: performers,
  WithdrawLineEvidence: performers,
  ClaimLine: performers,
  WithdrawLineClaim: performers,
  ReviewLineEvidence: verifier,
  VerifyLine: verifier,
  SendBackLine: verifier,
  DrawSample: verifier,
  IssueRemediationReport: [...lead, ...verifier],
} as const satisfies WhoMay;
