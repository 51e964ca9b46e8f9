/** How many reminders, notices and messages are due and have not left: a term for a select list. */
export const ON_THE_WAY = `(
  (select count(*) from camket.reminders where state in ('PLANNED', 'CLAIMED') and remind_at <= camket.business_now())
  + (select count(*) from camket.notices where handed_at is null and deliver_at <= camket.business_now())
  + (select count(*) from camket.deliveries where state in ('QUEUED', 'SENDING') and deliver_at <= camket.business_now())
)::int`;
