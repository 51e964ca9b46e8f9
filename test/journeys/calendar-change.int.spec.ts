import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  changeCalendar,
  getCalendar,
  listCalendars,
  openOverlay,
  previewCalendar,
} from '#libs/contracts/src/http/calendars.js';
import { answerOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';

const off = (date: string) => ({
  date,
  day: { kind: 'SWAPPED_OFF', label: 'Nghỉ hoán đổi', source: 'Công văn 7/UBND', provisional: false },
});

describe('a change of the working calendar', () => {
  const set = scene();
  let calendar: string;
  let issued: string;
  const edit = (...days: ReturnType<typeof off>[]) => ({ document: 'Công văn 7/UBND', note: '', days });
  const count = async (sql: string): Promise<number> =>
    (await set.database.owner.query<{ count: number }>(`select count(*)::int from ${sql}`)).rows[0]?.count ??
    0;
  const settled = (number: number) =>
    eventually(async () => {
      const found = answerOf(getCalendar, await set.head.ask('GET', `/api/calendars/${calendar}`));
      const version = found.versions.find((one) => one.number === number);
      expect(version?.moving).toBe(false);
      expect(
        await count(`processes where kind = 'recompute-dues' and state = 'DONE'`),
      ).toBeGreaterThanOrEqual(number - 1);
      return version;
    });

  beforeAll(async () => {
    calendar =
      answerOf(listCalendars, await set.administrator.ask('GET', '/api/calendars')).items[0]?.id ?? '';
    issued = await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
  });

  it('is for those who administer, and a calendar of others does not exist', async () => {
    const other = await set.service.signIn((await set.service.foundSmallDistrict()).administrator);
    for (const path of ['preview', 'versions']) {
      const body = { ...edit(off('2024-03-15')), ...(path === 'versions' && { version: 1 }) };
      expect((await set.chair.ask('POST', `/api/calendars/${calendar}/${path}`, body)).status).toBe(403);
      expect((await other.ask('POST', `/api/calendars/${calendar}/${path}`, body)).status).toBe(404);
    }
    expect((await other.ask('GET', `/api/calendars/${calendar}`)).status).toBe(404);
  });

  it('is refused with everything that contradicts, in the language of the reader', async () => {
    const day = { ...off('2024-03-16').day, kind: 'IN_LIEU' };
    const body = edit(
      { date: '2024-03-16', day },
      { date: '2024-03-19', day: { ...day, kind: 'WORKING_SATURDAY' } },
    );
    const refused = (language: string) =>
      set.administrator.ask('POST', `/api/calendars/${calendar}/preview`, body, {
        'accept-language': language,
      });
    expect(await refused('vi')).toMatchObject({
      status: 422,
      body: {
        code: 'CALENDAR_CONTRADICTORY',
        detail:
          'Sửa các điểm sau rồi áp dụng lại: ngày nghỉ bù 16/03/2024 lại rơi vào thứ Bảy; ngày làm bù thứ Bảy 19/03/2024 lại rơi vào thứ Ba.',
      },
    });
    expect(await refused('en')).toMatchObject({
      body: {
        detail:
          'Mend these and apply again: the day off in lieu 16/03/2024 falls on a Saturday; the working Saturday 19/03/2024 falls on a Tuesday.',
      },
    });
  });

  it('moves just what its preview said', async () => {
    const body = edit(off('2024-03-15'));
    const preview = answerOf(
      previewCalendar,
      await set.administrator.ask('POST', `/api/calendars/${calendar}/preview`, body),
    );
    expect(preview).toMatchObject({
      deadlines: 1,
      noLongerLate: 0,
      newlyLate: 0,
      complete: true,
      duties: [{ from: '2024-03-15', to: '2024-03-18', unit: { id: set.small.commune }, becomes: null }],
    });
    expect(await count(`events where type in ('CalendarChanged', 'DueRecomputed')`)).toBe(0);
    const changed = await set.administrator.ask('POST', `/api/calendars/${calendar}/versions`, {
      version: 1,
      ...body,
    });
    expect(answerOf(changeCalendar, changed)).toMatchObject({ id: calendar, version: 2 });
    expect(await settled(2)).toMatchObject({ moved: preview.deadlines, document: 'Công văn 7/UBND' });
    expect(await count(`events where type = 'DueRecomputed'`)).toBe(preview.deadlines);
    expect(await count(`reminders where state = 'SUPERSEDED' and reason = 'DUE_MOVED'`)).toBe(
      preview.reminders,
    );
    expect(
      await count(
        `duties where source_id = '${issued}' and due_on = '2024-03-18' and original_due_on = '2024-03-15'`,
      ),
    ).toBe(1);
    expect(
      (await set.administrator.ask('POST', `/api/calendars/${calendar}/versions`, { version: 1, ...body }))
        .status,
    ).toBe(409);
  });

  it('lets late records vanish where a day past is declared off, and brings them back where it is not', async () => {
    await set.database.freeze('2024-03-19T02:00:00Z');
    const preview = answerOf(
      previewCalendar,
      await set.administrator.ask(
        'POST',
        `/api/calendars/${calendar}/preview`,
        edit(off('2024-03-18'), off('2024-03-19')),
      ),
    );
    expect(preview).toMatchObject({
      deadlines: 1,
      noLongerLate: 1,
      newlyLate: 0,
      duties: [{ becomes: 'NO_LONGER_LATE' }],
    });
  });

  it('for one unit moves that unit alone', async () => {
    const place = { scope: 'UNIT', unitId: set.small.commune };
    const opening = { place, name: 'Lịch xã Bé', document: 'Công điện 1', note: '' };
    const opened = await set.administrator.ask('POST', '/api/calendars', opening, {
      'idempotency-key': randomUUID(),
    });
    const { id, version } = answerOf(openOverlay, opened);
    expect((await set.administrator.ask('POST', '/api/calendars', opening)).status).toBe(409);
    const storm = { kind: 'LOCAL_OFF', label: 'Nghỉ do bão', source: 'Công điện 1', provisional: false };
    const body = { document: 'Công điện 1', note: '', days: [{ date: '2024-03-18', day: storm }] };
    expect(
      (await set.administrator.ask('POST', `/api/calendars/${id}/versions`, { version, ...body })).status,
    ).toBe(200);
    await eventually(async () =>
      expect(await count(`duties where source_id = '${issued}' and due_on = '2024-03-19'`)).toBe(1),
    );
    const wrong = { ...body, days: [{ date: '2024-03-20', day: { ...storm, kind: 'HOLIDAY' } }] };
    expect(await set.administrator.ask('POST', `/api/calendars/${id}/preview`, wrong)).toMatchObject({
      status: 422,
      body: { code: 'DAY_KIND_ELSEWHERE' },
    });
  });
});
