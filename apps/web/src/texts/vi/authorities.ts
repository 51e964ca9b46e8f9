/** Who may sign in whose place (Decree 30/2020/NĐ-CP, Art. 13). */
export const authorities = {
  nav: 'Ký thay',
  title: 'Ủy quyền ký',
  sentence: (given: number, received: number) =>
    given === 0 && received === 0
      ? 'Hiện không có ủy quyền ký nào đang có hiệu lực.'
      : [
          given > 0 ? `đồng chí đang ủy quyền ${given} lần` : '',
          received > 0 ? `đồng chí đang được ủy quyền ${received} lần` : '',
        ]
          .filter(Boolean)
          .join('; ')
          .replace(/^./u, (first) => first.toLocaleUpperCase('vi')) + '.',
  given: 'Đồng chí đã ủy quyền',
  received: 'Đồng chí được ủy quyền',
  noneGiven: 'Chưa ủy quyền cho ai.',
  noneReceived: 'Chưa được ai ủy quyền.',
  capacity: { KT: 'KT. (ký thay)', TL: 'TL. (thừa lệnh)', TUQ: 'TUQ. (thừa ủy quyền)' },
  meaning: {
    KT: 'Cấp phó ký thay người đứng đầu.',
    TL: 'Người đứng đầu đơn vị trực thuộc ký theo lệnh.',
    TUQ: 'Ký theo giấy ủy quyền, cho việc và thời gian nhất định; không ủy quyền lại.',
  },
  act: { SIGN: 'ký cam kết', COUNTERSIGN: 'ký xác nhận' },
  stands: { HOLDS: 'đang có hiệu lực', AHEAD: 'chưa đến ngày', OVER: 'đã hết hạn', REVOKED: 'đã thu hồi' },
  days: (from: string, to: string) => `từ ${from} đến hết ${to}`,
  uses: (count: number) => (count === 0 ? 'chưa dùng' : `đã ký ${count} lần`),
  document: (document: string) => `theo ${document}`,
  revoke: 'Thu hồi',
  revokeOne: (who: string) => `Thu hồi ủy quyền cho ${who}`,
  revokeSure: 'Thu hồi ngay',
  revokeHint: 'Từ lúc này không ký thay được nữa; những gì đã ký vẫn có hiệu lực.',
  notNow: 'Để sau',
  revokedAt: (at: string) => `thu hồi lúc ${at}`,
  grant: 'Ủy quyền ký',
  cannotGrant: 'Chỉ người cam kết hoặc người giao cam kết mới ủy quyền ký thay mình.',
  scope: 'Phạm vi đơn vị',
  delegate: 'Người được ủy quyền',
  delegateHint: 'Người thuộc đơn vị trong phạm vi hoặc cấp dưới.',
  capacityLabel: 'Tư cách ký',
  documentLabel: 'Số, ký hiệu văn bản ủy quyền',
  documentHint: 'Được ghi cạnh chữ ký, ví dụ: 12/QĐ-UBND.',
  acts: 'Được ký',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  toHint: 'Nhiều nhất 366 ngày.',
  statement: 'Tôi ủy quyền cho người trên ký thay tôi trong phạm vi và thời gian đã ghi.',
  fill: 'Điền đủ các mục; ngày kết thúc không trước ngày bắt đầu.',
  granted: 'Đã ủy quyền.',
  signAs: 'Ký với tư cách',
  oneself: 'Bản thân tôi',
  chooseAgain: 'Chọn lại tư cách ký',
  inPlaceOf: (capacity: string, who: string, document: string) => `${capacity} ${who}, theo ${document}`,
  /** As it heads a signature. */
  formula: (capacity: 'KT' | 'TL' | 'TUQ', post: string | null) => `${capacity}. ${post ?? 'người đứng đầu'}`,
  standsFor: {
    KT: (who: string) => `Ký thay đồng chí ${who}`,
    TL: (who: string) => `Ký thừa lệnh đồng chí ${who}`,
    TUQ: (who: string) => `Ký thừa ủy quyền của đồng chí ${who}`,
  },
  reach: (document: string, unit: string, to: string) =>
    `, theo ${document}, trong phạm vi ${unit}, đến hết ngày ${to}.`,
  lapsed: 'Ủy quyền không còn hiệu lực; đề nghị người ủy quyền ký hoặc lập ủy quyền mới.',
};
