const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The same ids and words in every run (xorshift32), so that two runs differ by the machine alone. */
export class Seeded {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed | 1;
  }

  /** An integer below 2 to the power of 32. */
  next() {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x >>> 0;
  }

  /** A UUID of version 4 by its form. */
  uuid() {
    const [a, b, c, d] = [
      this.next(),
      (this.next() & 0xffff0fff) | 0x4000,
      (this.next() & 0x3fffffff) | 0x80000000,
      this.next(),
    ];
    const text = [a, b, c, d]
      .map((word) => HEX[word >>> 24] + HEX[(word >>> 16) & 255] + HEX[(word >>> 8) & 255] + HEX[word & 255])
      .join('');
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
  }
}
