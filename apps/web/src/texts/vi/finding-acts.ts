/** What one may do with a finding, and what it leads to. */
export const findingActs = {
  act: {
    REPLY: 'Giải trình',
    ACCEPT: 'Chấp nhận tồn tại',
    ANSWER_REPLY: 'Trả lời giải trình',
    ASK_EXCEPTION: 'Đề nghị chấp nhận tạm thời',
    DECIDE_EXCEPTION: 'Quyết định về đề nghị',
    CHECK_EFFECT: 'Kiểm tra hiệu quả',
  },
  done: {
    REPLY: 'Đã gửi giải trình.',
    ACCEPT: 'Đã chấp nhận tồn tại.',
    ANSWER_REPLY: 'Đã trả lời giải trình.',
    ASK_EXCEPTION: 'Đã gửi đề nghị.',
    DECIDE_EXCEPTION: 'Đã quyết định về đề nghị.',
    CHECK_EFFECT: 'Đã ghi kết quả kiểm tra.',
  },
  why: {
    reply: (when: string) =>
      `Giải trình được đến hết ${when}, một lần. Chấp nhận sớm là không giải trình nữa.`,
    answer: 'Giữ nguyên, sửa nội dung hoặc rút tồn tại; lý do được gửi cho đơn vị.',
    plan: 'Khắc phục theo kế hoạch. Chưa làm được ngay thì đề nghị chấp nhận tạm thời đến một ngày.',
    askAgain: 'Muốn thêm thời gian thì gửi đề nghị mới; thời hạn đã chấp nhận không sửa.',
    decide: 'Chấp nhận đến một ngày, hoặc không chấp nhận kèm lý do.',
    check: 'Xem kết quả có được duy trì hay không; nếu không, một tồn tại mới được ban hành.',
    MAY_REPLY: (who: string) => `Chỉ ${who} giải trình hoặc chấp nhận được. Hết hạn, tồn tại tự có hiệu lực.`,
    ANSWER_AWAITED: (lead: string) => `Chỉ ${lead} trả lời giải trình được.`,
    EXCEPTION_AWAITED: (lead: string) => `Chỉ ${lead} quyết định được về đề nghị này.`,
    TO_REMEDY: (who: string, lead: string, verifiers: string) =>
      `${who} khắc phục theo kế hoạch hoặc đề nghị chấp nhận tạm thời; ${lead} quyết định về đề nghị, ${verifiers} xác minh kết quả.`,
    EXCEPTED: (who: string) => `Chỉ ${who} gửi đề nghị mới được. Hết thời gian, tồn tại tự mở lại.`,
    CHECK_AWAITED: (verifiers: string) => `Chỉ ${verifiers} kiểm tra hiệu quả được.`,
    over: 'Tồn tại đã khép lại; không ai phải làm gì nữa.',
  },
  reply: {
    text: 'Nội dung giải trình',
    files: 'Tài liệu chứng minh (không bắt buộc)',
    attached: (count: number) => `${count} tệp kèm theo`,
    take: (name: string) => `Bỏ ${name}`,
    once: 'Giải trình gửi một lần. Trưởng đoàn trả lời: giữ nguyên, sửa nội dung hoặc rút tồn tại.',
  },
  accept: {
    givesUp: (when: string) =>
      `Chấp nhận ngay là bỏ quyền giải trình còn đến hết ${when}. Không lấy lại được.`,
    then: (days: number) => `Tồn tại có hiệu lực từ hôm nay; hạn khắc phục là ${days} ngày làm việc.`,
    thenNoLimit: 'Tồn tại có hiệu lực từ hôm nay; mức độ này không giới hạn thời gian khắc phục.',
    noted: 'Nội dung này được ghi nhận từ hôm nay; không phải khắc phục.',
  },
  answer: {
    outcome: 'Trả lời',
    outcomes: {
      UPHELD: 'Giữ nguyên tồn tại',
      CHANGED: 'Sửa nội dung tồn tại',
      WITHDRAWN: 'Rút tồn tại',
    },
    leads: {
      UPHELD: 'Tồn tại có hiệu lực như đã ban hành; hạn khắc phục tính từ hôm nay.',
      CHANGED: 'Tồn tại có hiệu lực với nội dung mới; hạn khắc phục tính từ hôm nay.',
      WITHDRAWN: 'Tồn tại khép lại, đơn vị không phải khắc phục. Không mở lại được.',
    },
    reason: 'Lý do gửi đơn vị',
    nothing: 'Nội dung mới giống nội dung cũ: sửa ít nhất một chỗ, hoặc chọn giữ nguyên.',
    limit: (name: string, days: number) => `${name} · ${days} ngày làm việc`,
    noLimit: (name: string) => `${name} · không giới hạn`,
    committeeAnswerer: 'Người trả lời của Ban Chỉ đạo',
  },
  exception: {
    until: 'Đến hết ngày',
    reason: 'Lý do',
    anew: 'Thời hạn đã chấp nhận không sửa được: muốn thêm thời gian, luôn gửi một đề nghị mới. Trong lúc chờ, hạn cũ vẫn tính.',
    asked: (who: string, day: string) => `${who} đề nghị chấp nhận tạm thời đến ngày ${day}`,
    decision: 'Quyết định',
    grant: 'Chấp nhận tạm thời',
    refuse: 'Không chấp nhận',
    otherDay: (day: string) => `Khác ngày được đề nghị (${day}); cả hai ngày đều được ghi lại.`,
    note: 'Ý kiến (không bắt buộc)',
    refusal: 'Lý do không chấp nhận',
    afterwards: 'Hết ngày này, tồn tại tự mở lại và đơn vị lại phải khắc phục.',
  },
  effect: {
    outcome: 'Kết quả khắc phục',
    held: 'Được duy trì',
    cameBack: 'Không duy trì được',
    seen: 'Những gì đã thấy',
    again: (conclusion: string) =>
      `Một tồn tại mới của kết luận ${conclusion} được ban hành với đúng những lời này; đơn vị được giải trình. Tồn tại cũ vẫn khép lại.`,
  },
};
