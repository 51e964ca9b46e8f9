/** Who calls: what every request tells the API besides its own content. */
export const caller = {
  csrfToken: '',
  language: 'vi',
};
