interface Owed {
  readonly duties: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** What the reader may sign in others' places. */
  readonly forOthers: number;
  /** Requests for more time that the reader is to decide. */
  readonly requests: number;
  /** What others owe to the reader and have let pass. */
  readonly owedToMe: number;
}
export const myWork = {
  sentence({ duties, overdue, dueSoon, forOthers, requests, owedToMe }: Owed): string {
    const proxies = forOthers === 0 ? '' : `; [${forOthers} bản](forOthers) chờ đồng chí ký thay`;
    const asked = requests === 0 ? '' : `; [${requests} đề nghị gia hạn](requests) chờ đồng chí quyết định`;
    const others = `${proxies}${asked}${owedToMe === 0 ? '' : `; [${owedToMe} việc](owed) đã giao nay quá hạn`}`;
    if (duties === 0)
      return `${requests + forOthers === 0 ? 'Hiện không có việc nào chờ đồng chí' : 'Đồng chí hiện không có việc phải thực hiện'}${others}.`;
    if (overdue === duties)
      return `Đồng chí có [${duties} việc](late), ${duties > 1 ? 'đều ' : ''}đã quá hạn${others}.`;
    const late = overdue > 0 ? `[${overdue} việc](late) đã quá hạn` : '';
    const soon = dueSoon > 0 ? `${dueSoon} việc sắp đến hạn` : '';
    const rest = [late, soon].filter(Boolean).join(', ');
    return `Đồng chí có [${duties} việc](duties)${rest === '' ? ', đều còn trong hạn' : `: ${rest}`}${others}.`;
  },
  toSign: 'Chờ đồng chí ký',
  toCountersign: 'Chờ đồng chí ký xác nhận',
  forOthers: 'Chờ đồng chí ký thay',
  toSignFor: {
    SIGN: (count: number, who: string) => `${count} bản chờ ký cam kết thay ${who}`,
    COUNTERSIGN: (count: number, who: string) => `${count} bản chờ ký xác nhận thay ${who}`,
  },
  near: {
    overdue: 'Đã quá hạn',
    today: 'Đến hạn hôm nay',
    soon: 'Đến hạn trong 3 ngày làm việc tới',
    later: 'Các việc tiếp theo',
    undated: 'Không ấn định thời hạn',
    submitted: 'Đã báo hoàn thành, chờ xác nhận',
  },
  seeCalendar: 'xem lịch',
  owedToMe: 'Việc đã giao nay quá hạn',
  lateUnits: (count: number) => `Còn ${count} việc nữa; xem theo từng đơn vị quá hạn`,
  count: (count: number) => `${count} việc`,
  more: (count: number) => `Xem thêm ${count} bản`,
  nothing: 'Việc được giao, bản chờ ký và chờ ký xác nhận sẽ hiện ở đây.',
  sign: (count: number) => (count === 1 ? 'Đọc và ký' : `Đọc và ký ${count} bản`),
  signWhy: 'Cam kết có hiệu lực sau khi người giao ký xác nhận.',
  countersign: (count: number) => (count === 1 ? 'Ký xác nhận' : `Ký xác nhận ${count} bản`),
  countersignWhy: 'Các bản này người cam kết đã ký; cam kết có hiệu lực khi đồng chí ký xác nhận.',
};
