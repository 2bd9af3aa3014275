import { appendFileSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeDirectory } from '../src/main/cli/make-directory.ts';
import { wholeLines } from './ndjson.ts';

export interface Notice {
  readonly eventId: string;
  readonly text: string;
}

/** A copy comes within seconds, after a kill or a rebalance; a replay of more than this says some again. */
const remembered = 100_000;

/**
 * What was said, by event id, so that it is said once. With a file a notice is its line in there: effect and memory are
 * one write, and a kill leaves both or neither. Without a file a kill forgets what is not committed to Kafka yet.
 */
export class NoticesSent {
  readonly #ids = new Set<string>();
  readonly #file: string | undefined;

  constructor(file?: string) {
    this.#file = file;
    if (!file) return;
    makeDirectory(dirname(file));
    if (existsSync(file)) for (const { eventId } of wholeLines<Notice>(file)) this.#remember(eventId);
  }

  has(eventId: string): boolean {
    return this.#ids.has(eventId);
  }

  add(notice: Notice): void {
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(notice)}\n`);
    this.#remember(notice.eventId);
  }

  #remember(eventId: string): void {
    this.#ids.add(eventId);
    if (this.#ids.size <= remembered) return;
    for (const oldest of this.#ids) {
      this.#ids.delete(oldest);
      return;
    }
  }
}
