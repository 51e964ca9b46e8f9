import { tokens } from './tokens.js';

/** Hands the tokens to the style sheets: `houseText` becomes `--house-text`. */
export function paintTokens(): void {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(tokens)) {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
}
