const asSignatory = {
  title: 'Ký cam kết',
  waiting: (count: number) =>
    count === 0
      ? 'Không có bản nào chờ ký.'
      : count === 1
        ? 'Đồng chí sắp ký bản cam kết này.'
        : `${count} bản cam kết chờ đồng chí ký.`,
  nothing: 'Không còn bản cam kết nào chờ đồng chí ký.',
  statement: (count: number) =>
    count === 1
      ? 'Tôi đã đọc và cam kết thực hiện toàn bộ nội dung trên.'
      : `Tôi đã đọc và cam kết thực hiện nội dung của ${count} bản đã chọn.`,
  chooseFirst: 'Chọn ít nhất một bản để ký.',
  effect: 'Ký xong, nội dung không sửa được nữa; người giao sẽ ký xác nhận.',
  act: (count: number) => (count > 1 ? `Ký ${count} bản` : 'Ký cam kết'),
  done: (count: number) => (count === 1 ? 'Đã ký bản cam kết.' : `Đã ký ${count} bản cam kết.`),
  next: 'Cam kết có hiệu lực khi người giao ký xác nhận; đồng chí sẽ thấy tại Việc của tôi.',
};
const asAssigner: typeof asSignatory = {
  title: 'Ký xác nhận',
  waiting: (count: number) =>
    count === 0
      ? 'Không có bản nào chờ ký xác nhận.'
      : count === 1
        ? 'Đồng chí sắp ký xác nhận bản cam kết này.'
        : `${count} bản đã được ký, chờ đồng chí xác nhận.`,
  nothing: 'Không còn bản cam kết nào chờ đồng chí ký xác nhận.',
  statement: (count: number) =>
    count === 1
      ? 'Tôi đã đọc và xác nhận bản cam kết này.'
      : `Tôi đã đọc và xác nhận ${count} bản cam kết đã chọn.`,
  chooseFirst: 'Chọn ít nhất một bản để ký xác nhận.',
  effect: 'Ký xác nhận xong, cam kết có hiệu lực ngay.',
  act: (count: number) => (count > 1 ? `Ký xác nhận ${count} bản` : 'Ký xác nhận'),
  done: (count: number) => (count === 1 ? 'Đã ký xác nhận.' : `Đã ký xác nhận ${count} bản cam kết.`),
  next: 'Các cam kết này có hiệu lực từ bây giờ.',
};

/** What is said otherwise to who signs in another's place. */
const inPlaceOfSignatory = (who: string) => ({
  waiting: (count: number) =>
    count === 0
      ? `Không có bản nào chờ ký thay ${who}.`
      : count === 1
        ? `Đồng chí sắp ký bản cam kết này thay ${who}.`
        : `${count} bản cam kết chờ đồng chí ký thay ${who}.`,
  nothing: `Không còn bản cam kết nào chờ đồng chí ký thay ${who}.`,
  statement: (count: number) =>
    count === 1
      ? `Tôi đã đọc toàn bộ nội dung trên và ký cam kết thay đồng chí ${who}.`
      : `Tôi đã đọc nội dung của ${count} bản đã chọn và ký cam kết thay đồng chí ${who}.`,
  next: `Cam kết có hiệu lực khi người giao ký xác nhận. Đồng chí ${who} được báo là đã có người ký thay.`,
});
const inPlaceOfAssigner: typeof inPlaceOfSignatory = (who) => ({
  waiting: (count) =>
    count === 0
      ? `Không có bản nào chờ ký xác nhận thay ${who}.`
      : count === 1
        ? `Đồng chí sắp ký xác nhận bản cam kết này thay ${who}.`
        : `${count} bản đã được ký, chờ đồng chí xác nhận thay ${who}.`,
  nothing: `Không còn bản cam kết nào chờ đồng chí ký xác nhận thay ${who}.`,
  statement: (count) =>
    count === 1
      ? `Tôi đã đọc và xác nhận bản cam kết này thay đồng chí ${who}.`
      : `Tôi đã đọc và xác nhận ${count} bản cam kết đã chọn thay đồng chí ${who}.`,
  next: `Các cam kết này có hiệu lực từ bây giờ. Đồng chí ${who} được báo là đã có người ký thay.`,
});

export const sign = {
  asSignatory,
  asAssigner,
  inPlaceOfSignatory,
  inPlaceOfAssigner,
  password: 'Nhập lại mật khẩu để ký',
  passwordHint: 'Xác nhận có hiệu lực trong ít phút cho phiên này.',
  granted: 'Mật khẩu vừa được xác nhận, không cần nhập lại.',
  chooseAll: (count: number) => `Chọn tất cả ${count} bản`,
  chooseOne: (unit: string) => `Chọn bản của ${unit}`,
  chosen: (count: number) => `Đã chọn ${count}`,
  read: 'Đọc toàn văn',
  close: 'Thu gọn',
};
