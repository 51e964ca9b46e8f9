import { localDate } from '#libs/calendar/src/local-date.js';
import type { Founding } from '#libs/organization/src/found-tenant.js';
import { inventedName } from './invented-people.js';
import { DEMO_PASSWORD } from './demo-password.js';
import { seedId } from './seed-id.js';

/** Since when the units and posts of the demonstration stand: the term of office that 2024 belongs to. */
export const FOUNDED = localDate('2021-07-01');
const districtsEnd = localDate('2025-06-30');

export const tenantId = seedId('tenant', 'Nghệ An');
export const provinceId = seedId('unit', 'Nghệ An');
export const teamId = seedId('unit', 'Đoàn kiểm tra');

/** The province above both districts. Districts and divisions of districts ended with 30 June 2025. */
export const province: Founding = {
  tenantId,
  name: 'Tỉnh Nghệ An',
  levels: [
    { code: 'TINH', name: 'Tỉnh', rank: 1, validFrom: FOUNDED, validTo: null },
    { code: 'SO', name: 'Sở, ngành', rank: 2, validFrom: FOUNDED, validTo: null },
    { code: 'HUYEN', name: 'Huyện', rank: 2, validFrom: FOUNDED, validTo: districtsEnd },
    { code: 'PHONG', name: 'Phòng, ban', rank: 3, validFrom: FOUNDED, validTo: null },
    { code: 'XA', name: 'Xã', rank: 3, validFrom: FOUNDED, validTo: null },
    { code: 'THI_TRAN', name: 'Thị trấn', rank: 3, validFrom: FOUNDED, validTo: districtsEnd },
  ],
  root: { unitId: provinceId, name: 'Tỉnh Nghệ An', level: 'TINH', validFrom: FOUNDED },
  administrator: {
    personId: seedId('person', 'quantri'),
    grantId: seedId('grant', 'quantri/ADMINISTRATOR'),
    name: inventedName(0),
    email: 'quantri@demo.camket.vn',
    username: 'quantri',
    password: DEMO_PASSWORD,
  },
};
