const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether what was written is an hour of the day, like 07:30. */
export const isHour = (written: string): boolean => HOUR.test(written);
