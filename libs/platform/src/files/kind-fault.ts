/** Why a file is refused: what helps differs. */
export type KindFault =
  /** Its name has no ending, or one that isn't accepted. */
  | 'EXTENSION'
  /** It is not what its name says, or broken. */
  | 'CONTENT'
  | 'MACROS'
  /** Under a password. */
  | 'LOCKED'
  /** It would also read as something else: a page, an archive. */
  | 'DISGUISED'
  /** Text in another encoding than UTF-8. */
  | 'ENCODING';
