import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import kafkajs from 'kafkajs';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** A fetched batch may not unfold to more than this. */
const maxOutputLength = 64 * 1024 * 1024;

let before = 0;
let after = 0;

/** kafkajs keeps codecs per process; a consumer that meets a codec it does not know crashes. */
export function registerZstd(): void {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
    async compress(encoder: { readonly buffer: Buffer }): Promise<Buffer> {
      const packed = await compress(encoder.buffer);
      before += encoder.buffer.length;
      after += packed.length;
      return packed;
    },
    decompress: (packed: Buffer): Promise<Buffer> => decompress(packed, { maxOutputLength }),
  });
}

/** Bytes of all batches sent by this process, before and after compression. */
export function compressionTotals(): { readonly before: number; readonly after: number } {
  return { before, after };
}
