import { type Print, step } from './story.ts';

/** Something that runs and has to be ended. */
export interface Part {
  readonly name: string;
  /** Its end is not worth a line. */
  readonly quiet?: true;
  stop(): Promise<void>;
  /** At once, without waiting: the program is about to end. */
  kill(): void;
}

/** A signal asked for the end. */
export class Interrupted extends Error {}

// npm passes a terminal's Ctrl-C on to a program that has got it already.
const echoMs = 1_000;

/** The time from the first signal handler to the last stopped part. */
export class Session {
  readonly #print: Print;
  readonly #end = new AbortController();
  readonly #parts: Part[] = [];
  #askedAt = 0;

  constructor(print: Print) {
    this.#print = print;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => this.#ask(name));
    process.on('exit', () => {
      for (const part of this.#parts) part.kill();
    });
  }

  /** Aborted when everything is to end: by a signal, or because a part failed. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get hasParts(): boolean {
    return this.#parts.length > 0;
  }

  /** A part is added before it runs, so that it is stopped whatever happens; the last one added stops first. */
  add<T extends Part>(part: T): T {
    this.#end.signal.throwIfAborted();
    this.#parts.push(part);
    return part;
  }

  fail(error: Error): void {
    this.#end.abort(error);
  }

  /** As the work ends, or rejected as soon as everything is to end. */
  until<T>(work: Promise<T>): Promise<T> {
    const { signal } = this.#end;
    const ended = new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([work, ended]);
  }

  async stopParts(): Promise<void> {
    this.#end.abort(new Interrupted('the program ends'));
    for (let part = this.#parts.at(-1); part; part = this.#parts.at(-1)) {
      await this.#stop(part);
      this.#parts.pop();
    }
  }

  async #stop(part: Part): Promise<void> {
    const { name, quiet } = part;
    try {
      if (quiet) await part.stop();
      else await step(this.#print, name, 'stop', () => part.stop());
    } catch (error) {
      this.#print({ event: 'warning', from: name, text: error instanceof Error ? error.message : String(error) });
    }
  }

  #ask(name: NodeJS.Signals): void {
    if (this.#askedAt === 0) {
      this.#askedAt = Date.now();
      this.#print({ event: 'stopping', reason: name });
      this.#end.abort(new Interrupted(name));
      return;
    }
    if (Date.now() - this.#askedAt < echoMs) return;
    this.#print({ event: 'warning', from: 'stop', text: 'forced: what was still running is killed' });
    process.exit(130);
  }
}
