import { decodeRecord } from '../src/adapters/in/kafka/decode-record.ts';
import { createKafka } from '../src/adapters/kafka/kafka.ts';
import type { ConsumedRecord, KafkaConfig, Logger } from '../src/adapters/kafka/port.ts';
import { leaveOut } from './leave-out.ts';
import { noticeOf } from './notice.ts';
import { NoticesSent } from './notices-sent.ts';

export const notificationGroup = 'notification-service.order-events.consumer';
export const orderTopic = 'oms.order.events.v1';

export interface NotificationOptions {
  readonly kafka: KafkaConfig;
  /** NDJSON file in which what was said survives the process. */
  readonly ledgerFile?: string;
  /** Told of each notice, once. */
  readonly say: (text: string) => void;
  readonly logger: Logger;
}

export interface Notifications {
  /** Records by what became of them. */
  counts(): Readonly<Record<Fate, number>>;
  /** Whether it is a member of its group and reads. */
  reads(): boolean;
  /** Rejects when the consumer gives up. */
  readonly stopped: Promise<void>;
  stop(): Promise<void>;
}

type Fate = 'said' | 'duplicate' | 'skipped' | 'unreadable';

/** Consumes order facts as a notification service would (CO5). One process: a second one would not know what this one said. */
export async function startNotifications({
  kafka: config,
  ledgerFile,
  say,
  logger,
}: NotificationOptions): Promise<Notifications> {
  const sent = new NoticesSent(ledgerFile);
  const counts = { said: 0, duplicate: 0, skipped: 0, unreadable: 0 };
  const kafka = createKafka(config, logger);
  const subscription = await kafka.subscribe({
    group: notificationGroup,
    topics: [orderTopic],
    maxBatch: 500,
    concurrency: 4,
    unreadable: leaveOut(logger),
    handle: async (records) => {
      for (const record of records) counts[notify(record, sent, say, logger)] += 1;
    },
  });
  return {
    counts: () => ({ ...counts }),
    reads: () => subscription.health().state === 'running',
    stopped: subscription.stopped,
    stop: async () => {
      await subscription.stop();
      await kafka.close();
    },
  };
}

function notify(record: ConsumedRecord, sent: NoticesSent, say: (text: string) => void, logger: Logger): Fate {
  const decoded = decodeRecord(record);
  if (decoded.kind === 'dead') {
    const { topic, partition, offset } = record;
    logger.warn({ topic, partition, offset, errorClass: decoded.errorClass }, 'a record that is no fact is left out');
    return 'unreadable';
  }
  const text = decoded.kind === 'skip' ? undefined : noticeOf(decoded.event);
  if (decoded.kind === 'skip' || text === undefined) return 'skipped';
  const { eventId } = decoded.event;
  if (sent.has(eventId)) return 'duplicate';
  sent.add({ eventId, text });
  say(text);
  return 'said';
}
