import type { KeyboardEvent } from 'react';

/** Whether a key belongs to a word still being composed, as by Telex. Safari tells of the last one by its number alone. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;
