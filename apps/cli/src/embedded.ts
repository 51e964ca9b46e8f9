/** What DATABASE_URL is as long as nobody knows the address of the embedded server: it gets another with each start. */
export const EMBEDDED = 'postgres://embedded';
