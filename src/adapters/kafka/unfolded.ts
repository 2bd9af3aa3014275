import { CorruptBytes } from './byte-reader.ts';

/** Bytes that a codec unfolds, never more than `most`: a batch of a megabyte could unfold to gigabytes. */
export class Unfolded {
  readonly #most: number;
  #bytes: Buffer;
  #length = 0;

  constructor(most: number, expected: number) {
    this.#most = most;
    this.#bytes = Buffer.allocUnsafe(Math.min(Math.max(expected, 1024), most));
  }

  get length(): number {
    return this.#length;
  }

  append(bytes: Buffer): void {
    this.reserve(bytes.length);
    bytes.copy(this.#bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Copies `length` bytes from `distance` back, which may overlap what they write; none from before `earliest`. */
  repeat(distance: number, length: number, earliest: number): void {
    const from = this.#length - distance;
    if (distance === 0 || from < earliest) throw new CorruptBytes('a copy reaches back to before the first byte');
    this.reserve(length);
    // Doubling what is there serves a run of one byte as quickly as a plain copy.
    for (let done = 0; done < length; ) {
      const piece = Math.min(length - done, distance + done);
      this.#bytes.copyWithin(this.#length + done, from, from + piece);
      done += piece;
    }
    this.#length += length;
  }

  /** Makes room for `more` bytes, or throws. */
  reserve(more: number): void {
    const needed = this.#length + more;
    if (needed > this.#most) throw new CorruptBytes(`it unfolds to more than ${this.#most} bytes`);
    if (needed <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.min(Math.max(needed, this.#bytes.length * 2), this.#most));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }

  whole(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}
