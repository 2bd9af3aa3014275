/** The partition that Kafka's default partitioner gives a key: murmur2 over 64-bit numbers, one byte at a time. */
export function partitionFor(key: Buffer, partitions: number): number {
  return Number(BigInt.asUintN(31, murmur2(key)) % BigInt(partitions));
}

const m = 0x5bd1e995n;
const u32 = (value: bigint): bigint => BigInt.asUintN(32, value);

function murmur2(key: Buffer): bigint {
  let hash = u32(0x9747b28cn ^ BigInt(key.length));
  let at = 0;
  for (; at + 4 <= key.length; at += 4) {
    let word = u32(BigInt(key.readUInt32LE(at)) * m);
    word = u32((word ^ (word >> 24n)) * m);
    hash = u32(hash * m) ^ word;
  }
  if (at < key.length) {
    for (let tail = key.length - 1; tail >= at; tail -= 1) hash ^= BigInt(key[tail] ?? 0) << BigInt(8 * (tail - at));
    hash = u32(hash * m);
  }
  hash = u32((hash ^ (hash >> 13n)) * m);
  return hash ^ (hash >> 15n);
}
