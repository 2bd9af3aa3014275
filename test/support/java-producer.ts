import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { kafkaJars } from '../../stack/packages.ts';

export type JavaStep =
  | 'begin'
  | 'commit'
  | 'abort'
  | 'flush'
  | { readonly partition: number; readonly key: string; readonly value: string | Buffer };

export interface JavaTarget {
  readonly brokers: readonly string[];
  /** With its prefix. */
  readonly topic: string;
  readonly codec: 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';
}

/** Produces with Kafka's own Java client; rejects with what it says when it fails. */
export async function produceByJava({ brokers, topic, codec }: JavaTarget, steps: readonly JavaStep[]): Promise<void> {
  const jars = await kafkaJars();
  const child = spawn(
    'java',
    [
      '-Xshare:auto',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      join(jars, '*'),
      join(import.meta.dirname, 'JavaProducer.java'),
      brokers.join(),
      topic,
      codec,
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  child.stdin.end(steps.map(lineOf).join(''));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the Java producer ended with ${code}: ${said.slice(-2_000)}`);
}

function lineOf(step: JavaStep): string {
  if (typeof step === 'string') return `${step}\n`;
  const base64 = (data: string | Buffer) => Buffer.from(data).toString('base64');
  return `send\t${step.partition}\t${base64(step.key)}\t${base64(step.value)}\n`;
}
