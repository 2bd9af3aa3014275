/** Castagnoli's polynomial, reversed: the checksum of Kafka's record batches, which Node has no function for. */
const polynomial = 0x82f63b78;

/** Four tables of 256, one after the other, so that four bytes are taken at a time. */
const tables = makeTables();

export function crc32c(bytes: Buffer): number {
  const whole = bytes.length & ~3;
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    const word = crc ^ bytes.readInt32LE(at);
    crc =
      entry(768 | (word & 0xff)) ^
      entry(512 | ((word >>> 8) & 0xff)) ^
      entry(256 | ((word >>> 16) & 0xff)) ^
      entry(word >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = entry((crc ^ bytes.readUInt8(at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const entry = (at: number): number => tables[at] ?? 0;

function makeTables(): Int32Array {
  const made = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    made[byte] = crc;
  }
  for (let at = 256; at < made.length; at += 1) {
    const previous = made[at - 256] ?? 0;
    made[at] = (made[previous & 0xff] ?? 0) ^ (previous >>> 8);
  }
  return made;
}
