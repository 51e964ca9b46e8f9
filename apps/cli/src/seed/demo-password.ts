/** Everybody's password in the demonstration. */
export const DEMO_PASSWORD = 'Camket@2024';
