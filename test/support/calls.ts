import { randomUUID } from 'node:crypto';
import { callsOfCommitments } from './calls-of-commitments.js';
import { callsOfRemediation } from './calls-of-remediation.js';
import type { FullTables } from './full-tables.js';
import { pdf } from './sample-files.js';
import { PASSWORD } from './small-district.js';
import type { SmallProvince } from './small-province.js';

/** What one endpoint is asked for: its path with all ids, and a body that is well-formed, JSON or bytes. */
export interface Call {
  readonly path: string;
  readonly body?: unknown;
}

/** A well-formed call of every endpoint, by its name, for what lies in the first district of a province. */
export function callsOf(
  { here, administrator, province }: SmallProvince,
  ids: FullTables,
): Readonly<Record<string, Call>> {
  const { district, commune, head } = here;
  const version = 1;
  const from = '2024-03-12';
  const person = (rest = ''): string => `/api/persons/${head.personId}${rest}`;
  const duty = (rest = ''): string => `/api/duties/${ids.duty}${rest}`;
  const unit = (rest: string): string => `/api/units/${commune}${rest}`;
  const inCommune = { scope: 'UNIT', unitId: commune };
  const noLadder = { rungs: [], mostExtensions: 1 };
  const dayOff = { kind: 'SWAPPED_OFF', label: 'Nghỉ hoán đổi', source: 'Công văn 1', provisional: false };
  const edit = { document: 'Công văn 1', note: '', days: [{ date: '2024-05-03', day: dayOff }] };
  return {
    getWelcome: { path: '/api/welcome' },
    signIn: { path: '/api/session', body: { username: 'nobody', password: 'wrong' } },
    getSession: { path: '/api/session' },
    signOut: { path: '/api/session' },
    signOutEverywhere: { path: '/api/sessions' },
    openSigningGrant: { path: '/api/session/signing-grant', body: { password: PASSWORD } },
    changePassword: { path: '/api/session/password', body: { current: 'wrong', next: 'một mật khẩu dài' } },
    setLanguage: { path: '/api/session/language', body: { language: 'vi' } },
    listTokens: { path: '/api/tokens' },
    createToken: { path: '/api/tokens', body: { name: 'Cổng', scopes: ['commitments:read'], days: 1 } },
    revokeToken: { path: `/api/tokens/${ids.token}` },

    listLevels: { path: '/api/levels' },
    defineLevel: {
      path: '/api/levels',
      body: { version, code: 'VILLAGE', name: 'Thôn', rank: 4, validFrom: from, validTo: null },
    },
    listUnits: { path: '/api/units' },
    establishUnit: {
      path: '/api/units',
      body: { name: 'Xã Mới', level: 'COMMUNE', parentId: district, validFrom: from },
    },
    renameUnit: { path: unit('/names'), body: { version, name: 'Xã Khác', from } },
    moveUnit: { path: unit('/places'), body: { version, parentId: province, from } },
    abolishUnit: { path: unit('/abolition'), body: { version, on: from, successorIds: [] } },
    listPersons: { path: '/api/persons' },
    exportPersons: { path: '/api/persons/export' },
    getPerson: { path: person() },
    registerPerson: { path: '/api/persons', body: { name: 'Người Mới', email: null, unitId: commune } },
    correctDetails: { path: person('/details'), body: { version, name: 'Tên Khác', email: null } },
    takePosition: {
      path: person('/positions'),
      body: { version, unitId: commune, title: 'Bí thư', head: false, from },
    },
    leavePosition: { path: person(`/positions/${randomUUID()}/end`), body: { version, on: from } },
    grantFunction: {
      path: person('/functions'),
      body: { version, function: 'ADMINISTRATOR', unitId: commune, from, to: null },
    },
    revokeFunction: { path: person(`/functions/${randomUUID()}/end`), body: { version } },
    openAccount: {
      path: person('/account'),
      body: { version, username: 'chiem-quyen', password: 'một mật khẩu dài' },
    },
    lockAccount: {
      path: `/api/persons/${administrator.personId}/account/lock`,
      body: { version, locked: true },
    },

    listCalendars: { path: '/api/calendars' },
    getCalendar: { path: `/api/calendars/${ids.calendar}` },
    listCalendarMoves: { path: `/api/calendars/${ids.calendar}/versions/1/moves` },
    openOverlay: {
      path: '/api/calendars',
      body: { place: { scope: 'UNIT', unitId: commune }, name: 'Lịch xã', document: 'Công văn 1', note: '' },
    },
    previewCalendar: { path: `/api/calendars/${ids.calendar}/preview`, body: edit },
    changeCalendar: { path: `/api/calendars/${ids.calendar}/versions`, body: { version, ...edit } },

    listAbsences: { path: person('/absences') },
    listDeputies: { path: person('/deputies') },
    recordAbsence: {
      path: person('/absences'),
      body: { version, from: '2024-03-18', to: '2024-03-22', deputyId: null },
    },
    endAbsence: { path: person(`/absences/${randomUUID()}/end`), body: { version, on: from } },

    ...callsOfCommitments(here, ids),
    ...callsOfRemediation(here, ids),

    getReport: { path: `/api/report?unitId=${district}&period=2024` },
    listReportDuties: { path: `/api/report/duties?unitId=${district}&period=2024-03&bucket=OPEN_IN_TERM` },
    exportReportDuties: { path: `/api/report/duties/export?unitId=${district}&period=2024-03` },
    getHeatMap: { path: `/api/report/heat-map?unitId=${district}&year=2024` },
    listLateUnits: { path: `/api/report/late-units?unitId=${district}` },
    getClock: { path: '/api/clock' },
    playClock: { path: '/api/clock/plays', body: { to: { until: 'DATE', on: '2024-01-02' } } },
    stopClock: { path: '/api/clock/plays/current' },

    getDutyCalendar: { path: `/api/duty-calendar?month=2024-03&unitId=${district}` },
    listCalendarFeeds: { path: '/api/calendar-feeds' },
    openCalendarFeed: { path: '/api/calendar-feeds', body: { unitId: district } },
    closeCalendarFeed: { path: `/api/calendar-feeds/${randomUUID()}` },
    readCalendarFeed: { path: '/api/calendar-feeds/read/nobody.ics' },
    listLadders: { path: '/api/ladders' },
    getLadder: { path: `/api/ladders/${ids.ladder}` },
    publishLadder: { path: '/api/ladders', body: { kind: 'SIGN', where: inCommune, ...noLadder } },
    withdrawLadder: {
      path: '/api/ladders/withdrawals',
      body: { version, kind: 'ITEM', where: inCommune },
    },
    listLadderDuties: { path: '/api/ladders/duties?kind=SIGN' },
    previewLadder: { path: '/api/ladders/previews', body: { dutyId: ids.toSign, ...noLadder } },
    rehearse: { path: '/api/rehearsals', body: { unitId: district, days: 7, draft: null } },
    rehearseDay: {
      path: '/api/rehearsals/days',
      body: { unitId: district, days: 7, draft: null, day: from },
    },

    getMyWork: { path: '/api/my-work' },
    markNoticeRead: { path: `/api/notices/${ids.notice}/read` },
    listNotices: { path: '/api/notices' },
    seeNotices: { path: '/api/notices/seen', body: {} },
    getPreferences: { path: '/api/preferences' },
    setPreferences: {
      path: '/api/preferences',
      body: { digestHour: '08:00', channels: ['EMAIL'], muted: [], quiet: null },
    },
    reportDelivery: {
      path: '/api/deliveries/reports',
      body: { messageId: `<${ids.delivery}@camket.example.vn>`, outcome: 'BOUNCED' },
    },
    getSending: { path: '/api/sending' },
    setSendRules: {
      path: '/api/sending/rules',
      body: { version: 2, windowFrom: '08:00', windowTo: '17:00', personDay: 10, tenantHour: 100 },
    },
    setWebhook: { path: '/api/sending/webhook', body: { version: 2, url: 'https://other.example.vn/' } },
    rotateWebhookSecret: { path: '/api/sending/webhook/secret', body: { version: 2 } },
    enableWebhook: { path: '/api/sending/webhook/enable', body: { version: 2 } },
    removeWebhook: { path: '/api/sending/webhook/removal', body: { version: 2 } },
    pingWebhook: { path: '/api/sending/webhook/ping' },
    listMails: { path: '/api/mailbox?all=true' },

    uploadFile: { path: '/api/files?name=report.pdf', body: pdf() },
    getFile: { path: `/api/files/${ids.file}` },

    getDuty: { path: duty() },
    acknowledgeDuty: { path: duty('/acknowledgement') },
    listExtensions: { path: '/api/extensions' },
    askExtension: {
      path: duty('/extensions'),
      body: { until: '2024-03-29', reasonClass: 'OBJECTIVE_CAUSE', reason: 'Mưa lũ', evidence: null },
    },
    grantExtension: {
      path: duty(`/extensions/${ids.extension}/grant`),
      body: { until: null, reason: null },
    },
    refuseExtension: {
      path: duty(`/extensions/${ids.extension}/refusal`),
      body: { reason: 'Không đủ căn cứ' },
    },
    withdrawExtension: { path: duty(`/extensions/${ids.extension}/withdrawal`) },
    getUrgingNotice: { path: `/api/urging-notices/${district}/2024/7` },

    listDeadLetters: { path: '/api/dead-letters' },
    redriveDeadLetter: { path: `/api/dead-letters/${ids.letter}/redrive` },
    getRelay: { path: '/api/relay' },
    listFailedSteps: { path: '/api/failed-steps' },
    retryFailedStep: {
      path: '/api/failed-steps/retry',
      body: { dutyId: randomUUID(), policy: 'CAMKET.1', rung: 'ON-DAY', occurrence: 1 },
    },
    listFailedDeliveries: { path: '/api/failed-deliveries' },
    retryFailedDelivery: { path: `/api/failed-deliveries/${ids.delivery}/retry` },
  };
}
