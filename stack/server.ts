export const serverNames = ['postgres', 'kafka', 'temporal'] as const;
export type ServerName = (typeof serverNames)[number];

export interface Ports {
  postgres: number;
  kafka: number;
  kafkaController: number;
  temporal: number;
  temporalUi: number;
}

/** One line of progress; `ms` is the time the step has taken so far. */
export interface StackEvent {
  step: string;
  server?: ServerName;
  state: 'start' | 'progress' | 'done' | 'failed';
  ms: number;
  detail?: string;
}
export type StackLog = (event: StackEvent) => void;

export type ServerMode = 'external' | 'compose' | 'native' | 'absent';

/** stop, start and kill keep port and data, so that outage tests can use them on a running stack. */
export interface Server {
  readonly name: ServerName;
  readonly mode: ServerMode;
  /** Orderly end; `signal` replaces the server's own. Native servers only take the signal. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
  /** SIGKILL to the server and its children. */
  kill(): Promise<void>;
}

export interface Endpoints {
  kafkaBrokers: string;
  databaseUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
  /** Empty where nobody told it: an external Temporal without TEMPORAL_UI_URL. */
  temporalUiUrl: string;
}

export interface StackOptions {
  /** Data, logs, ports and password of this stack; one running stack per directory. */
  dir: string;
  /** Docker Compose project; by default made from `dir`. */
  project?: string;
  servers?: readonly ServerName[];
  /** Preferred ports; one that somebody else holds is replaced by a free one, and an event says so. */
  ports?: Partial<Ports>;
  log?: StackLog;
  /** false: stop() removes the data as well. */
  persist?: boolean;
  env?: NodeJS.ProcessEnv;
  /** Postgres without fsync: quicker, and a crash of the machine may lose the database. */
  fast?: boolean;
}

export interface Stack {
  readonly endpoints: Endpoints;
  readonly postgres: Server;
  readonly kafka: Server;
  readonly temporal: Server;
  stop(): Promise<void>;
}

/** Runs one long step and reports its start, its end and how long it took. */
export async function timed<T>(
  log: StackLog,
  step: string,
  server: ServerName | undefined,
  work: (progress: (detail: string) => void) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const logState = (state: StackEvent['state'], detail?: string) =>
    log({
      step,
      server,
      state,
      ms: Math.round(performance.now() - began),
      detail,
    });
  logState('start');
  try {
    const result = await work((detail) => logState('progress', detail));
    logState('done');
    return result;
  } catch (error) {
    logState('failed', error instanceof Error ? error.message : String(error));
    throw error;
  }
}
