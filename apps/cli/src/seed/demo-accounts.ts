import type { Stage } from './stage.js';
import { DEMO_PASSWORD } from './demo-password.js';
import type { Official } from './officials.js';
import type { FoundedDistrict } from './organization-2024.js';

type Shown = Pick<Official, 'username' | 'name' | 'title' | 'grants'>;

/** The people whom a visitor is offered on the sign-in page, chairs first; everybody else can sign in as well. */
export async function showDemoAccounts(
  stage: Stage,
  {
    administrator,
    inspecting,
    auditor,
    districts,
  }: {
    administrator: Shown;
    inspecting: Readonly<Record<'lead' | 'member' | 'verifier', Shown>>;
    auditor: Shown;
    districts: readonly FoundedDistrict[];
  },
): Promise<void> {
  const accounts = districts.flatMap(({ name, chair, units }) => [
    shown(chair, `${chair.title} ${name}`),
    ...units
      .filter((unit) =>
        ['Phòng Nội vụ', 'Xã Tiên Kỳ', 'Xã Tân Xuân', 'Phòng Tư pháp', 'Xã Văn Sơn'].includes(unit.name),
      )
      .map((unit) => shown(unit.leader, postIn(unit.leader.title, unit.name, name))),
  ]);
  accounts.push(
    ...[inspecting.lead, inspecting.member, inspecting.verifier].map((one) =>
      shown(one, `${one.title} tỉnh`),
    ),
    shown(auditor, auditor.title),
    shown(administrator, administrator.title),
  );
  for (const [rank, { username, name, post, held }] of accounts.entries()) {
    await stage.owner.query(
      'insert into camket.demo_accounts (username, password, name, post, function, rank) values ($1, $2, $3, $4, $5, $6)',
      [username, DEMO_PASSWORD, name, post, held, rank],
    );
  }
}

/** Whoever is entered is given first the function that he is in the story for. */
const shown = ({ username, name, grants }: Shown, post: string) => ({
  username,
  name,
  post,
  held: grants[0]?.function,
});

/** "Trưởng phòng" + "Phòng Tư pháp" → "Trưởng Phòng Tư pháp, huyện Tân Kỳ"; a commune chair names his commune. */
function postIn(title: string, unit: string, district: string): string {
  const place = title.startsWith('Chủ tịch')
    ? `Chủ tịch UBND ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`
    : title.replace('phòng', unit);
  return `${place}, huyện ${district}`;
}
