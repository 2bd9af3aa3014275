import { refuseUnsendable, splitBySize } from './batching.ts';
import { type Client, createClient, defaultTimeouts } from './client.ts';
import { withDeadline } from './deadline.ts';
import { failureOf, messageOf, PublishError } from './kafka-errors.ts';
import type { KafkaConfig, Logger, OutgoingRecord, Published, Publisher } from './port.ts';
import { createSession, type ProducerSession } from './producer-session.ts';

/** A failed send leaves the sequence numbers in doubt, so the session ends with it and the next call gets a new one. */
export function createPublisher(config: KafkaConfig, logger: Logger): Publisher {
  const timeouts = { ...defaultTimeouts, ...config.timeouts };
  let session: { readonly client: Client; readonly opened: Promise<ProducerSession> } | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  function open(): Promise<ProducerSession> {
    if (session === undefined) {
      const client = createClient(config, logger, 4);
      session = { client, opened: createSession(client.kafka, timeouts) };
      session.opened.catch(() => {});
    }
    return session.opened;
  }

  function discard(): void {
    const ended = session;
    session = undefined;
    if (ended === undefined) return;
    ended.client.kill();
    ended.opened.then((open) => open.close()).catch(() => {});
  }

  async function send(records: readonly OutgoingRecord[], until: number): Promise<readonly Published[]> {
    const published: Published[] = [];
    for (const request of splitBySize(records)) {
      try {
        if (closed) throw new PublishError('the publisher is closed', { kind: 'away', code: 'CLOSED' });
        const within = <T>(call: Promise<T>, what: string) => withDeadline(call, until - Date.now(), what);
        const opened = await within(open(), 'connecting the producer');
        const prefixed = request.map((record) => ({ ...record, topic: config.topicPrefix + record.topic }));
        published.push(...(await within(opened.send(prefixed), 'publishing')));
      } catch (error) {
        // A topic that does not exist is found before anything is sent; the producer is as good as before.
        if (!(error instanceof PublishError && error.index !== undefined)) discard();
        throw asPublishError(error, published);
      }
    }
    return published;
  }

  /** One by one finds the record that is refused, or sends them all where only their batch was too large. */
  async function isolate(records: readonly OutgoingRecord[], until: number, written: readonly Published[]) {
    const published = [...written];
    for (const [index, record] of records.entries()) {
      if (index < written.length) continue;
      try {
        published.push(...(await send([record], until)));
      } catch (error) {
        const { kind, code, message } = asPublishError(error, []);
        throw new PublishError(message, {
          kind,
          code,
          index: kind === 'refused' ? index : undefined,
          published,
          cause: error,
        });
      }
    }
    return published;
  }

  async function publish(records: readonly OutgoingRecord[], until: number): Promise<readonly Published[]> {
    try {
      return await send(records, until);
    } catch (error) {
      if (error instanceof PublishError && error.kind === 'refused' && error.index === undefined) {
        return await isolate(records, until, error.published);
      }
      throw error;
    }
  }

  return {
    publish: async (records, options = {}) => {
      refuseUnsendable(records, config.topicPrefix);
      const until = Date.now() + (options.deadline ?? timeouts.delivery);
      const turn = queue.then(() => publish(records, until));
      queue = turn.catch(() => {});
      return await turn;
    },
    close: async () => {
      closed = true;
      await withDeadline(queue, timeouts.drain, 'the last publish').catch((error: unknown) => {
        logger.warn({ error: messageOf(error) }, 'closing the publisher with a publish still open');
      });
      discard();
    },
  };
}

/** The index of a failed request counts from the records before it. */
function asPublishError(error: unknown, published: readonly Published[]): PublishError {
  if (error instanceof PublishError) {
    const { message, kind, code, index } = error;
    const place = index === undefined ? {} : { index: published.length + index };
    return new PublishError(message, { kind, code, published, cause: error, ...place });
  }
  const { kind, code } = failureOf(error);
  return new PublishError(`publishing failed: ${messageOf(error)}`, { kind, code, published, cause: error });
}
