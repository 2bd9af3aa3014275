/** What the rest of the service knows about Kafka. Topic and group names are always without the prefix. */

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface KafkaConfig {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly ssl?: boolean | KafkaTls;
  readonly sasl?: KafkaSasl;
  /** Put before every topic and group, so that several environments or test runs can share a cluster; normally ''. */
  readonly topicPrefix: string;
  readonly timeouts?: Partial<KafkaTimeouts>;
}

export interface KafkaTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly rejectUnauthorized?: boolean;
}

export interface KafkaSasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

/** Milliseconds. No client call is open for longer than its entry here. */
export interface KafkaTimeouts {
  readonly connect: number;
  readonly request: number;
  /** One `publish`, from the call to its answer, waiting and repeating included. */
  readonly delivery: number;
  readonly commit: number;
  readonly admin: number;
  /** How long `stop` waits for the handlers that are still running. */
  readonly drain: number;
}

export interface OutgoingRecord {
  readonly topic: string;
  readonly key: string;
  readonly value: string | Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Published {
  readonly partition: number;
  readonly offset: string;
}

export interface PublishOptions {
  /** Milliseconds for this call instead of `timeouts.delivery`. */
  readonly deadline?: number;
}

export interface Publisher {
  /**
   * Sends in the order given, acknowledged by all in-sync replicas; answers in input order. Calls run one after the
   * other. A call whose order depends on another must await it. Throws `PublishError`.
   */
  publish(records: readonly OutgoingRecord[], options?: PublishOptions): Promise<readonly Published[]>;
  close(): Promise<void>;
}

export interface ConsumedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  /** A name that occurs several times has its values in order; null is a value that is absent. */
  readonly headers: Readonly<Record<string, Buffer | null | readonly (Buffer | null)[]>>;
  /** Milliseconds since the epoch, as the broker keeps it. */
  readonly timestamp: string;
}

/** What a partition cannot be read beyond: a codec that nobody knows, broken bytes, more than may be unfolded. */
export interface UnreadableBatch {
  readonly topic: string;
  readonly partition: number;
  /** The first that is not read; what comes before it is handled. */
  readonly offset: string;
  /** Where reading goes on when it is passed over. */
  readonly nextOffset: string;
  readonly reason: string;
  readonly codec: string;
  /** How many the batch says it has; 0 where that is not known. */
  readonly records: number;
  /** The whole batch as the broker has it. */
  readonly bytes: Buffer;
}

/** Said by a handler whose remaining records are not due: the partition rests and is read again from there. */
export interface Deferred {
  /** How many records, from the first, are done and may be committed. */
  readonly handled: number;
  /** Milliseconds since the epoch. */
  readonly resumeAt: number;
}

export interface SubscribeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** Most records in one call of `handle`; they are always of one partition and in its order (`gather` puts calls together). */
  readonly maxBatch: number;
  /** Partitions handled at the same time. */
  readonly concurrency: number;
  /**
   * Milliseconds from one fetch to the next while batches are smaller than `maxBatch`: what comes meanwhile comes together.
   * The first record after a silence never waits.
   */
  readonly spacingMs?: number;
  /**
   * Resolving means that the effect of the records is durable; their offset is committed after it. Throwing means that
   * none is: the same records come again after a pause. May be called again with records it has already seen.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: most handlers return nothing
  handle(records: readonly ConsumedRecord[]): Promise<Deferred | void>;
  /**
   * Asked about a batch that cannot be read, every other second while its partition is stopped there. `pass-over` means
   * that the decision, and what is kept of the batch, is durable. Without it the partition stays stopped.
   */
  unreadable?(batch: UnreadableBatch): Promise<'stop' | 'pass-over'>;
  readonly observe?: SubscriptionObserver;
  /** Restarts in a row, without half a minute of reading between them, before `stopped` rejects. */
  readonly maxRestarts?: number;
}

/** Told what happens, for metrics; must not throw. */
export interface SubscriptionObserver {
  committed?(topic: string, partition: number, offset: string): void;
  /** A partition is stopped by a batch that cannot be read; called once for each. */
  stopped?(batch: UnreadableBatch): void;
  /** A stopped partition is read again, or is no longer this member's. */
  goesOn?(batch: UnreadableBatch): void;
  handlerFailed?(place: { topic: string; partition: number }, attempt: number, error: unknown): void;
  restarted?(attempt: number, error: unknown): void;
}

export type SubscriptionState = 'joining' | 'running' | 'paused' | 'restarting' | 'stopped' | 'failed';

export interface SubscriptionHealth {
  /** Age in milliseconds of the last fetch, heartbeat or commit; joining the group is none. */
  readonly lastActivityMs: number;
  /** Restarts in a row, without half a minute of reading between them, and the reason of the last. */
  readonly restarts: number;
  readonly restartedBecause?: string;
  /** Partitions of this member that cannot be read on. */
  readonly stopped: readonly UnreadableBatch[];
  /** Age in milliseconds of the oldest call of `handle` still open; 0 when there is none. */
  readonly handlingMs: number;
  /** Partitions assigned to this member. */
  readonly assigned: number;
  readonly state: SubscriptionState;
}

export interface Subscription {
  /** Waits for running handlers, commits what they finished and leaves the group. */
  stop(): Promise<void>;
  pause(): void;
  resume(): void;
  health(): SubscriptionHealth;
  /** Resolves after `stop`; rejects when the restarts are used up, so that the process can exit non-zero. */
  readonly stopped: Promise<void>;
}

export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly replicationFactor: number;
  /** Kafka topic configuration, such as `retention.ms`. */
  readonly config: Readonly<Record<string, string>>;
}

export interface GroupLag {
  readonly topic: string;
  readonly partition: number;
  /** '-1' when the group has never committed here. */
  readonly committed: string;
  readonly end: string;
  readonly lag: number;
}

export interface TopicAdmin {
  /** The topics of this prefix as they are, with the settings that differ from the broker's defaults. */
  list(): Promise<readonly TopicSpec[]>;
  create(topics: readonly TopicSpec[]): Promise<void>;
  /** Sets exactly these entries: an override that is not named goes back to the broker's default. */
  configure(topic: string, config: Readonly<Record<string, string>>): Promise<void>;
  addPartitions(topic: string, total: number): Promise<void>;
  /** Removes those that exist, with their records. */
  remove(topics: readonly string[]): Promise<void>;
  lag(group: string, topics: readonly string[]): Promise<readonly GroupLag[]>;
  close(): Promise<void>;
}

export interface KafkaPort {
  publisher(): Publisher;
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Always the same one. */
  admin(): TopicAdmin;
  /** Stops every subscription and closes every publisher made here. */
  close(): Promise<void>;
}
