import { promisify } from 'node:util';
import { gunzip, gunzipSync, zstdCompress, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib';
import kafkajs from 'kafkajs';
import { CorruptBytes } from './byte-reader.ts';
import { unfoldLz4 } from './lz4.ts';
import { unfoldSnappy } from './snappy.ts';

/** The name of each codec number of a batch's attributes; 5 to 7 are not given out. */
export const codecNames = ['none', 'gzip', 'snappy', 'lz4', 'zstd', '5', '6', '7'] as const;
export type CodecName = (typeof codecNames)[number];

export const codecOf = (attributes: number): CodecName => codecNames[attributes & 0b111] ?? 'none';

/** Below this a thread costs more than the work: with small batches 1.4 times as many records a second without. */
const inline = 64 * 1024;

const compress = promisify(zstdCompress);
const unpackZstd = promisify(zstdDecompress);
const unpackGzip = promisify(gunzip);

/** The records of a compressed batch. Rejects what it cannot read, and what unfolds to more than `most` bytes. */
export async function unfold(codec: CodecName, packed: Buffer, most: number): Promise<Buffer> {
  switch (codec) {
    case 'none':
      return packed;
    case 'gzip':
      return await named(codec, async () => {
        if (packed.length < inline) return gunzipSync(packed, { maxOutputLength: most });
        return await unpackGzip(packed, { maxOutputLength: most });
      });
    case 'snappy':
      return await named(codec, async () => unfoldSnappy(packed, most));
    case 'lz4':
      return await named(codec, async () => unfoldLz4(packed, most));
    case 'zstd':
      return await named(codec, async () => {
        if (packed.length < inline) return zstdDecompressSync(packed, { maxOutputLength: most });
        return await unpackZstd(packed, { maxOutputLength: most });
      });
    case '5':
    case '6':
    case '7':
      throw new CorruptBytes(`codec ${codec} is not known here`);
    default:
      return codec satisfies never;
  }
}

async function named(codec: CodecName, work: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await work();
  } catch (cause) {
    throw new CorruptBytes(`${codec}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

let before = 0;
let after = 0;

/** What kafkajs compresses with; batches that come are read by `readBatch`, not by kafkajs. */
export function registerZstd(): void {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
    async compress({ buffer }: { readonly buffer: Buffer }): Promise<Buffer> {
      const packed = buffer.length < inline ? zstdCompressSync(buffer) : await compress(buffer);
      before += buffer.length;
      after += packed.length;
      return packed;
    },
    decompress: (packed: Buffer) => unfold('zstd', packed, 64 * 1024 * 1024),
  });
}

/** Bytes of all batches sent by this process, before and after compression. */
export function compressionTotals(): { readonly before: number; readonly after: number } {
  return { before, after };
}
