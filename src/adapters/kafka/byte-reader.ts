/** Bytes that are not what the format promises; the message says what is wrong with them. */
export class CorruptBytes extends Error {
  override readonly name = 'CorruptBytes';
}

/** Reads big-endian fields in order; reading past the end throws `CorruptBytes`. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  int8(): number {
    return this.#bytes.readInt8(this.#step(1));
  }

  int16(): number {
    return this.#bytes.readInt16BE(this.#step(2));
  }

  int32(): number {
    return this.#bytes.readInt32BE(this.#step(4));
  }

  uint32(): number {
    return this.#bytes.readUInt32BE(this.#step(4));
  }

  int64(): bigint {
    return this.#bytes.readBigInt64BE(this.#step(8));
  }

  bytes(length: number): Buffer {
    const from = this.#step(length);
    return this.#bytes.subarray(from, from + length);
  }

  rest(): Buffer {
    return this.bytes(this.remaining);
  }

  /** Bytes after their length as int32, or null for the length -1. */
  nullableBytes(): Buffer | null {
    return this.#nullable(this.int32());
  }

  /** Bytes after their length as a varint, or null for the length -1. */
  nullableVarintBytes(): Buffer | null {
    return this.#nullable(this.varint());
  }

  /** A zigzag varint of up to 32 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = this.#bytes[this.#step(1)] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return (value >>> 1) ^ -(value & 1);
    }
    throw new CorruptBytes('a varint is longer than 5 bytes');
  }

  /** A zigzag varint of up to 64 bits. */
  varlong(): bigint {
    let value = 0n;
    for (let shift = 0n; shift <= 63n; shift += 7n) {
      const byte = this.#bytes[this.#step(1)] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, (BigInt.asUintN(64, value) >> 1n) ^ -(value & 1n));
    }
    throw new CorruptBytes('a varlong is longer than 10 bytes');
  }

  #nullable(length: number): Buffer | null {
    return length === -1 ? null : this.bytes(length);
  }

  #step(length: number): number {
    if (length < 0) throw new CorruptBytes(`a length is ${length}`);
    if (length > this.remaining) throw new CorruptBytes(`${length} bytes are announced, ${this.remaining} are there`);
    const from = this.#at;
    this.#at += length;
    return from;
  }
}
