import { once } from 'node:events';
import { createKafka } from '../src/adapters/kafka/kafka.ts';
import type { KafkaPort, Logger } from '../src/adapters/kafka/port.ts';
import { Desk, type SendReport } from './desk.ts';
import { takeHttpRequests } from './http-provider.ts';
import { httpServer } from './http-server.ts';
import { requestIn, requestTopic } from './kafka-provider.ts';
import { leaveOut } from './leave-out.ts';
import { Ledger, type LedgerEntry } from './ledger.ts';
import { publishReports } from './report-batches.ts';
import type { SettingsChange } from './settings.ts';
import { applySettings, defaultSettings, type ProviderId, parseSettingsChange, type Settings } from './settings.ts';
import { sendWebhooks } from './webhook.ts';

export interface SimulatorOptions {
  /** Base address of the order service, for the callbacks of the HTTP provider. */
  readonly apiUrl: string;
  /** Standard Webhooks secret of acme-fiber, `whsec_…`. */
  readonly callbackSecret: string;
  /** Without it only the HTTP provider runs. */
  readonly kafka?: { readonly brokers: readonly string[]; readonly topicPrefix?: string };
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly settings?: SettingsChange;
  /** NDJSON file in which the ledger survives the process. */
  readonly ledgerFile?: string;
  readonly logger?: Logger;
}

export interface Simulator {
  readonly url: string;
  settings(): Settings;
  change(change: SettingsChange): Settings;
  /** For an order service that starts after its providers. */
  callAt(apiUrl: string): void;
  ledger(): readonly LedgerEntry[];
  stop(): Promise<void>;
}

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** Two providers: acme-fiber takes requests over HTTP, nordic-mobile from Kafka. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const logger = options.logger ?? silent;
  const ledger = new Ledger(options.ledgerFile);
  let settings = applySettings(defaultSettings, options.settings ?? {});
  let apiUrl = options.apiUrl;
  const onError = (error: unknown) => logger.warn({ error: String(error) }, 'a report could not be sent');
  const openDesk = (provider: ProviderId, send: SendReport) => {
    const desk = new Desk({ provider, ledger, settings: () => settings, send, onError });
    desk.resume();
    return desk;
  };
  const change = (wanted: SettingsChange) => {
    settings = applySettings(settings, wanted);
    return settings;
  };

  const acme = openDesk('acme-fiber', sendWebhooks({ apiUrl: () => apiUrl, secret: options.callbackSecret }));
  const server = httpServer({
    ledger,
    settings: () => settings,
    change: (value) => change(parseSettingsChange(value)),
    takeRequest: takeHttpRequests({ provider: 'acme-fiber', desk: acme, settings: () => settings }),
  });
  const nordic = options.kafka && (await kafkaProvider(options.kafka, logger, openDesk));
  const host = options.host ?? '127.0.0.1';
  server.listen(options.port ?? 0, host);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the simulator listens on no port');

  return {
    url: `http://${host}:${address.port}`,
    settings: () => settings,
    change,
    callAt: (url) => {
      apiUrl = url;
    },
    ledger: () => ledger.entries(),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await Promise.all([acme.stop(), nordic?.stop()]);
    },
  };
}

async function kafkaProvider(
  { brokers, topicPrefix = '' }: NonNullable<SimulatorOptions['kafka']>,
  logger: Logger,
  openDesk: (provider: ProviderId, send: SendReport) => Desk,
): Promise<{ stop(): Promise<void> }> {
  const provider = 'nordic-mobile';
  const kafka: KafkaPort = createKafka({ brokers, topicPrefix, clientId: `simulator-${provider}` }, logger);
  const onError = (error: unknown) => logger.warn({ error: String(error) }, 'reports wait for the broker');
  const desk = openDesk(provider, publishReports(kafka.publisher(), onError));
  const subscription = await kafka.subscribe({
    group: `simulator.${provider}`,
    topics: [requestTopic],
    maxBatch: 500,
    concurrency: 4,
    unreadable: leaveOut(logger),
    handle: async (records) => {
      for (const record of records) {
        const request = requestIn(record, provider, Date.now());
        if (request) desk.receive(request);
      }
    },
  });
  subscription.stopped.catch((error: unknown) => logger.error({ error: String(error) }, 'the Kafka provider ended'));
  return {
    stop: async () => {
      await subscription.stop();
      await desk.stop();
      await kafka.close();
    },
  };
}
