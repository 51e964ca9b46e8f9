import { expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { answerOf, changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { draftOne, issueOne } from '../support/drafting.js';
import { clearTerms } from '../support/terms.js';

describeWithChromium('what was begun', () => {
  const { set, show } = browserScene({ worker: false });
  const read = async (id: string) =>
    answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));

  it('is discarded while it is a draft, after one question, and can be found again by its status', async () => {
    const id = await draftOne(set.chair, set.small, 'Dự thảo nhầm');
    const chair = await show(set.small.chair, `/commitments/${id}`);
    const discard = async () => {
      await chair.button('Việc khác').click();
      await chair.button('Bỏ dự thảo').click();
    };
    await discard();
    await chair.page.getByText('Dự thảo đã bỏ không lấy lại được.').waitFor();
    await chair.button('Giữ dự thảo').click();
    expect((await read(id)).status).toBe('DRAFT');
    await discard();
    await chair.button('Bỏ dự thảo').click();
    await chair.says('Dự thảo cho Xã Bé đã bỏ, không giao ký.');
    await chair.page.goto('/commitments?status=DISCARDED');
    await chair.says('1 cam kết phù hợp.');
  });

  it('is withdrawn with a reason before it is in force; what was signed of it is void, and says so', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    const { version, pendingHash: termsHash } = await read(id);
    await set.head.ask('POST', '/api/commitments/signatures', { commitments: [{ id, version, termsHash }] });
    const chair = await show(set.small.chair, `/commitments/${id}`);
    await chair.button('Việc khác').click();
    await chair.button('Thu hồi').click();
    expect(await chair.button('Thu hồi').isDisabled()).toBe(true);
    await chair.write('Vì sao thu hồi', 'Nhiệm vụ chuyển về tỉnh');
    await chair.button('Thu hồi').click();
    await chair.says('Cam kết giao cho Xã Bé đã thu hồi trước khi có hiệu lực.');
    await chair.page.getByText('Nhiệm vụ chuyển về tỉnh').first().waitFor();
    const signatures = chair.part('Chữ ký');
    await signatures.getByText('Không còn giá trị', { exact: true }).waitFor();
    await signatures.getByText('Cam kết được thu hồi trước khi có hiệu lực.').waitFor();
    const seal = signatures.getByText('Dấu niêm của chữ ký này');
    await seal.click();
    await signatures.getByRole('button', { name: 'Tính lại tại đây' }).click();
    await signatures.getByText('Khớp', { exact: false }).waitFor();
  });

  it('gives way to another of the same unit and year, and each leads to the other', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    const sign = async (of: string, who: typeof set.chair, path: string) => {
      const { version, pendingHash: termsHash } = await read(of);
      await who.ask('POST', path, { commitments: [{ id: of, version, termsHash }] });
    };
    await sign(id, set.head, '/api/commitments/signatures');
    await sign(id, set.chair, '/api/commitments/countersignatures');
    const { commune, head } = set.small;
    const terms = clearTerms(head.personId, 'Bản cam kết thay thế');
    const body = { unitId: commune, signatoryId: head.personId, terms };
    const newer = changedBy(await set.chair.ask('POST', '/api/commitments', body)).id;
    const chair = await show(set.small.chair, `/commitments/${newer}/draft`);
    await chair.choose('Thay thế cam kết', 'Giải ngân vốn đầu tư công năm 2024');
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.button('Giao ký').click();
    await chair.says(/^Chờ Lê Thị Trưởng ký/);
    await sign(newer, set.head, '/api/commitments/signatures');
    await sign(newer, set.chair, '/api/commitments/countersignatures');
    await chair.link('Thay thế một bản cam kết trước').click();
    await chair.says('Cam kết của Xã Bé đã được thay thế bằng bản mới.');
    await chair.link('Xem bản cam kết thay thế').click();
    await chair.says(/^Cam kết của Xã Bé có hiệu lực/);
  });
});
