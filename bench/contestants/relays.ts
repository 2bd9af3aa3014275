import { fileURLToPath } from 'node:url';
import { type DatabasePollingSetupConfig, DatabaseSetup } from 'pg-transactional-outbox';
import { type RoleProcess, startProcess } from '../../test/support/processes.ts';
import type { World } from '../../test/support/world.ts';

export const factTopic = 'oms.order.events.v1';
export const factsPerOrder = 10;

/** What empties an outbox onto Kafka. */
export interface RelayContestant {
  readonly name: string;
  /** Fills the outbox with the facts of so many orders, ten each. */
  fill(world: World, orders: number): Promise<void>;
  start(world: World): Promise<RoleProcess>;
}

/** A fact of about 900 bytes, as text; `o` is the order and `v` the version. */
const fact = `json_build_object('eventId', 'e-' || o || '-' || v, 'eventType', 'OrderLineStarted', 'eventVersion', 1,
  'occurredAt', '2026-01-05T09:00:00.000Z', 'producer', 'order-service', 'tenantId', 'demo', 'aggregateType', 'Order',
  'aggregateId', 'ord_' || o, 'aggregateVersion', v, 'correlationId', 'c-' || o, 'causationId', 'c-' || o,
  'schemaRef', 'schema://oms.order.events/OrderLineStarted/1',
  'payload', json_build_object('orderId', 'ord_' || o, 'filler', repeat('x', 500)))::text`;

const series = (orders: number) =>
  `from generate_series(1, ${factsPerOrder}) v, generate_series(1, ${orders}) o order by v, o`;

export const ownRelay: RelayContestant = {
  name: 'this service',
  async fill({ sql }, orders) {
    await sql.unsafe(`insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
      select 'demo', 'kafka', 'ord_' || o, v, abs(hashtext('ord_' || o) % 64), '${factTopic}', 'ord_' || o,
        'OrderLineStarted', '{"tenantId":"demo"}', ${fact} ${series(orders)}`);
    await sql.unsafe('analyze outbox');
  },
  start: (world) => world.start('relay'),
};

/** Its polling listener: the one by logical replication needs a server setting that this service does not ask for. */
export const libraryRelay: RelayContestant = {
  name: 'pg-transactional-outbox',
  async fill({ sql, id }, orders) {
    const setup: DatabasePollingSetupConfig = {
      outboxOrInbox: 'outbox',
      database: id,
      schema: 'public',
      table: 'library_outbox',
      listenerRole: 'postgres',
      nextMessagesName: 'next_library_messages',
    };
    await sql.unsafe(DatabaseSetup.dropAndCreateTable(setup));
    await sql.unsafe(DatabaseSetup.createPollingFunction(setup));
    await sql.unsafe(DatabaseSetup.setupPollingIndexes(setup));
    await sql.unsafe(`insert into library_outbox (id, aggregate_type, aggregate_id, message_type, segment, payload)
      select gen_random_uuid(), 'Order', 'ord_' || o, 'OrderLineStarted', 'ord_' || o, ${fact}::jsonb ${series(orders)}`);
    await sql.unsafe('analyze library_outbox');
  },
  start: (world) =>
    startProcess(fileURLToPath(new URL('./outbox-library.ts', import.meta.url)), [], {
      ...world.env,
      OUTBOX_TOPIC: world.topicPrefix + factTopic,
    }),
};
