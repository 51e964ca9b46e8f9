import { beforeAll, expect, it } from '@jest/globals';
import { issueToSubtree } from '#libs/contracts/src/http/commitments.js';
import { answerOf, changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { inForce } from '../support/in-force.js';
import { draftOne, issueOne } from '../support/drafting.js';
import { joinCommune } from '../support/join-commune.js';
import { pageFaults } from '../support/page-faults.js';
import { clearTerms } from '../support/terms.js';
import type { Window } from '../support/window.js';

describeWithChromium('every page', () => {
  const { set, show, visit } = browserScene();
  const ids = { draft: '', issued: '', signed: '', process: '', duty: '', atWork: '', item: '' };

  beforeAll(async () => {
    ids.draft = await draftOne(set.chair, set.small);
    ids.signed = await issueOne(set.chair, set.small, '2024-03-15');
    const { rows } = await set.database.owner.query(
      `select id, version, terms_hash as "termsHash" from commitments where id = $1`,
      [ids.signed],
    );
    await set.head.ask('POST', '/api/commitments/signatures', { commitments: rows });
    ids.issued = await issueOne(set.chair, set.small, '2024-03-18');
    const toAll = {
      rootUnitId: set.small.district,
      level: null,
      signBy: '2024-03-15',
      terms: clearTerms(null),
    };
    ids.process = answerOf(
      issueToSubtree,
      await set.chair.ask('POST', '/api/commitments/issues', toAll),
    ).processId;
    const { id, itemId } = await inForce(set, clearTerms(set.small.head.personId));
    [ids.atWork, ids.item] = [id, itemId];
    await set.service.relayed();
    const duties = await set.database.owner.query<{ id: string }>(
      'select id from duties where source_id = $1',
      [ids.issued],
    );
    ids.duty = duties.rows[0]?.id ?? '';
  });

  type Sentences = Readonly<Record<string, string | RegExp>>;
  const lookAtAll = async (window: Window, sentences: Sentences) => {
    const found = [];
    for (const [address, sentence] of Object.entries(sentences))
      found.push(...(await pageFaults(window, address, sentence)));
    expect(found).toEqual([]);
  };

  it('of a chair opens with its sentence, and fits a phone', async () => {
    const { draft, issued, signed, process } = ids;
    await lookAtAll(await show(set.small.chair), {
      '/': 'Đồng chí có 1 việc, đều còn trong hạn.',
      '/commitments': '4 cam kết.',
      '/commitments?status=EXPIRED': 'Không có cam kết nào như vậy.',
      '/commitments/new': 'Soạn nội dung: mỗi nhiệm vụ cần đủ sáu rõ.',
      '/commitments/new?to=all': 'Soạn nội dung: mỗi nhiệm vụ cần đủ sáu rõ.',
      [`/commitments/${issued}`]: /^Chờ Lê Thị Trưởng ký chậm nhất ngày 18\/03\/2024/,
      [`/commitments/${signed}`]: /^Lê Thị Trưởng đã ký; chờ Nguyễn Văn Chủ ký xác nhận/,
      [`/commitments/${draft}`]: 'Dự thảo cho Xã Bé đã đủ sáu rõ, có thể giao ký.',
      [`/commitments/${draft}/draft`]: 'Đã đủ sáu rõ.',
      [`/commitments/${issued}/draft`]: 'Soạn cam kết',
      [`/commitments/${issued}/reissue`]: 'Soạn bản khác cho Xã Bé để ký lại.',
      [`/commitments/${issued}/return`]: 'Trả lại',
      [`/commitments/${signed}/amend`]: 'Đề nghị sửa đổi',
      [`/commitments/${ids.atWork}`]: 'Cam kết của Xã Bé có hiệu lực từ ngày 01/03/2024.',
      [`/commitments/${ids.atWork}/items/${ids.item}`]: /^Lê Thị Trưởng chưa báo cáo tiến độ/,
      [`/commitments/${ids.atWork}/items/${ids.atWork}`]: 'Không tìm thấy nhiệm vụ này',
      [`/commitments/${ids.atWork}/handover`]: 'Cam kết này chưa bàn giao lần nào.',
      '/handovers': 'Chọn người bàn giao để xem đang chịu trách nhiệm những cam kết nào.',
      [`/handovers?personId=${set.small.head.personId}&side=SIGNATORY&on=2024-03-01`]:
        /^Lê Thị Trưởng có 0 cam kết bàn giao được ngay/,
      '/authorities': 'Hiện không có ủy quyền ký nào đang có hiệu lực.',
      '/countersign': 'Đồng chí sắp ký xác nhận bản cam kết này.',
      [`/processes/${process}`]: 'Đã giao ký 0 đơn vị; 1 đơn vị được bỏ qua.',
      '/board': /có cam kết đang có hiệu lực\.$/,
      '/report': /^Huyện Nhỏ, năm 2024: /,
      '/report/duties': /^Huyện Nhỏ: \d việc \(tất cả, mọi kỳ\)\.$/,
      '/heat-map': /^Huyện Nhỏ, năm 2024: /,
      '/late-units': 'Không đơn vị nào có việc đang quá hạn.',
      '/calendar': /^Tháng 3\/2024: đồng chí /,
      '/calendar?view=agenda': /^Tháng 3\/2024: đồng chí /,
      '/calendar?view=grid': /^Tháng 3\/2024: đồng chí /,
      '/findings': 'Không có tồn tại nào chưa kết thúc.',
      '/findings/khong-co': 'Không tìm thấy tồn tại này',
      '/remediation-rules': /^Tồn tại phải khắc phục trong 30 đến 90 ngày làm việc/,
      '/ladders': 'Mọi việc được nhắc và đôn đốc theo quy định mặc định.',
      '/ladders/edit?kind=SIGN&scope=TENANT': 'Quy định nhắc việc, đôn đốc: Ký cam kết — Toàn hệ thống.',
      [`/ladders/edit?kind=SIGN&scope=TENANT&on=${ids.duty}`]: /^Quy định nhắc việc, đôn đốc: /,
      '/rehearsal': /^Trong 60 ngày tới/,
      '/rehearsal?kind=SIGN&scope=TENANT&against=none': /^Trong 60 ngày tới/,
      '/calendars': /^Năm 2024 có 251 ngày làm việc/,
      '/people': /người\.$/,
      [`/people/${set.small.head.personId}`]: 'Lê Thị Trưởng',
      '/coverage': /^(Cả 1 đơn vị đã ký|1 trên 1 đơn vị chưa ký)\.$/,
    });
  });

  it('of a head of unit does', async () => {
    await lookAtAll(await show(set.small.head), {
      '/': /^Đồng chí có \d việc/,
      '/sign': 'Đồng chí sắp ký bản cam kết này.',
      [`/commitments/${ids.issued}/sign-elsewhere?side=SIGNATORY`]: /^Ký bằng chứng thư số của đồng chí/,
      [`/duties/${ids.duty}`]: /^Lê Thị Trưởng phải ký cam kết chậm nhất ngày 18\/03\/2024/,
      '/duties/khong-co': 'Không tìm thấy trang hoặc hồ sơ này',
      [`/commitments/${ids.issued}/return`]: 'Trả lại bản cam kết cho Nguyễn Văn Chủ, chưa ký.',
      [`/commitments/${ids.issued}/reissue`]: 'Sửa và giao ký lại',
      [`/sign?id=${ids.issued}`]: 'Đồng chí sắp ký bản cam kết này.',
      [`/commitments/${ids.atWork}/items/${ids.item}`]: /^Đồng chí chưa báo cáo tiến độ/,
      '/handovers': 'Bàn giao cam kết',
      '/extensions': 'Không có đề nghị gia hạn nào đang chờ.',
      '/mailbox': /^\d+ thư đã gửi/,
      '/notices': /^\d+ thông báo chưa đọc|^Không có thông báo mới/,
      '/account': 'Tài khoản của tôi',
      '/tokens': 'Chưa có mã kết nối nào đang dùng.',
      '/operations': 'Vận hành',
      '/commitments/khong-co': 'Không tìm thấy bản cam kết này',
      '/commitments/new': 'Soạn cam kết',
      '/khong-co-gi': 'Không tìm thấy trang hoặc hồ sơ này',
    });
  });

  it('of a deputy who signs for his head does', async () => {
    const { small, service } = set;
    const post = { title: 'Phó Chủ tịch UBND xã', head: false, functions: [] };
    const deputy = await joinCommune(service, small, { ...post, name: 'Vũ Văn Phó', username: 'pho' });
    const scope = { unitId: small.commune, acts: ['SIGN'], from: '2024-03-01', to: '2024-03-15' };
    const given = {
      delegateId: deputy.personId,
      capacity: 'KT',
      document: 'Quyết định 45/QĐ-UBND',
      ...scope,
    };
    const { id } = changedBy(await set.head.ask('POST', '/api/authorities', given));
    await lookAtAll(await show(deputy), {
      '/': 'Đồng chí hiện không có việc phải thực hiện; 1 bản chờ đồng chí ký thay.',
      '/sign': 'Không có bản nào chờ ký.',
      [`/sign?as=${id}`]: 'Đồng chí sắp ký bản cam kết này thay Lê Thị Trưởng.',
      [`/countersign?as=${id}`]: 'Ký xác nhận',
      [`/sign?as=${ids.draft}`]: 'Ký cam kết',
      [`/commitments/${ids.issued}`]: /^Chờ Lê Thị Trưởng ký chậm nhất ngày 18\/03\/2024/,
    });
  });

  it('of an administrator does', async () => {
    await lookAtAll(await show(set.small.administrator), {
      '/units': '2 đơn vị, đều có người đứng đầu.',
      '/units?on=2023-01-01': '2 đơn vị, đều có người đứng đầu.',
      '/people': '4 người.',
      [`/people/${set.small.head.personId}`]: 'Lê Thị Trưởng',
      '/calendars': /^Năm 2024 có 251 ngày làm việc/,
      '/mailbox?all=true': /^\d+ thư đã gửi/,
      '/operations': 'Mọi sự kiện đều được chuyển thông suốt.',
    });
  });

  it('says no name of a drawing when it is read aloud', async () => {
    // An icon beside words is decoration; with a name of its own, “file-done Cam kết” would be read. Inside a button
    // that is named itself (“Xóa”), nothing else is.
    const chair = await show(set.small.chair);
    const named = chair.page.locator(
      ':is(a, button):not([aria-label]) [role=img][aria-label]:not([aria-hidden=true])',
    );
    for (const address of ['/', '/commitments', `/commitments/${ids.draft}/draft`]) {
      await chair.page.goto(address);
      await chair.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      const names = await Promise.all((await named.all()).map((icon) => icon.getAttribute('aria-label')));
      expect({ address, names }).toEqual({ address, names: [] });
    }
  });

  it('does before one has signed in', async () => {
    await lookAtAll(await visit('/sign-in'), { '/sign-in': 'Đăng nhập', '/board': 'Đăng nhập' });
  });
});
