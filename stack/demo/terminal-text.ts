import type { OrderStep, Ready, Story } from './story.ts';

export type Paint = (
  style: 'green' | 'red' | 'yellow' | 'cyan' | 'magenta' | 'blue' | 'dim' | 'bold',
  text: string,
) => string;

export const width = 80;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const rule = (title: string) => `── ${title} ${'─'.repeat(width - title.length - 4)}`;
const orderColours = ['cyan', 'magenta', 'blue', 'yellow'] as const;

/** The lines that a person reads; none for what only a program wants. `tone` tells interleaved orders apart. */
export function textOf(story: Story, paint: Paint, tone = 0): readonly string[] {
  switch (story.event) {
    case 'step':
      return stepText(story, paint);
    case 'order':
      return [orderText(story, paint, tone)];
    case 'notice':
      return marked(paint('yellow', '·'), story.text);
    case 'warning':
      return marked(paint('yellow', '!'), `${story.from}: ${story.text}`);
    case 'ready':
      return readyText(story, paint);
    case 'failed':
      return ['', ...marked(paint('red', '✗'), story.reason), ''];
    case 'stopping':
      return ['', '  Stopping; a second Ctrl-C kills what still runs', ''];
    case 'stopped':
      return ['', `  Everything is stopped, after ${seconds(story.ms)}.`];
    default:
      return story satisfies never;
  }
}

const results: Readonly<Record<string, string>> = {
  start: 'started',
  stop: 'stopped',
  'stop servers': 'stopped',
  'end that of an earlier run': 'of an earlier run ended',
};

/** A mark and a text that breaks between words, so that the terminal does not break it. */
function marked(mark: string, text: string): readonly string[] {
  const lines = text.split('\n').flatMap((line) => broken(line, width - 5));
  return lines.map((line, at) => (at === 0 ? `  ${mark} ${line}` : `    ${line}`));
}

function broken(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const at = text.lastIndexOf(' ', most);
  const end = at > 0 ? at : text.indexOf(' ', most);
  return end === -1 ? [text] : [text.slice(0, end), ...broken(text.slice(end + 1), most)];
}

function stepText(story: Extract<Story, { event: 'step' }>, paint: Paint): readonly string[] {
  const { of, step, state, ms, detail = '' } = story;
  const row = (mark: string, text: string, more: string) =>
    `  ${mark} ${of.padEnd(10)} ${text.padEnd(28)} ${paint('dim', seconds(ms).padStart(7))}  ${paint('dim', more)}`.trimEnd();
  switch (state) {
    case 'start':
      return [];
    case 'progress':
      return [row(paint('dim', '…'), step, detail)];
    case 'done':
      return [row(paint('green', '✓'), results[step] ?? step, detail)];
    case 'failed':
      return [row(paint('red', '✗'), step, detail)];
    default:
      return state satisfies never;
  }
}

function orderText(story: OrderStep, paint: Paint, tone: number): string {
  const name = paint(orderColours[tone % orderColours.length] ?? 'cyan', shortId(story.orderId));
  const state = (word: string) => (word === 'completed' ? paint('green', word) : word.replaceAll('_', ' '));
  switch (story.moved) {
    case 'captured': {
      const lines = `${story.lines} line${story.lines === 1 ? '' : 's'}`;
      return `  order ${name}  ${story.state}  ${paint('dim', `${story.quoteId}, ${story.tenantId}, ${lines}`)}`;
    }
    case 'line':
      return `  order ${name}    ${story.line} ${state(story.state)}  ${paint('dim', story.state === 'requested' ? (story.provider ?? '') : '')}`.trimEnd();
    case 'order':
      return `  order ${name}  ${paint('bold', state(story.state))} in ${seconds(story.ms ?? 0)}`;
    default:
      return story.moved satisfies never;
  }
}

/** Ids begin alike when they are made at the same time, so the end tells them apart. */
export const shortId = (orderId: string): string => `…${orderId.slice(-6)}`;

function readyText(story: Extract<Story, { event: 'ready' }>, paint: Paint): readonly string[] {
  const row = (name: string, value: string) => `  ${paint('dim', name.padEnd(13))} ${value}`;
  const { apiUrl, metricsUrls, curls } = story;
  return [
    '',
    paint('green', rule('ready')),
    row('API', apiUrl),
    row('API reference', `${apiUrl}/docs`),
    row('OpenAPI', `${apiUrl}/openapi.json`),
    ...(story.temporalUiUrl ? [row('Temporal UI', temporalPage(story))] : []),
    ...metricsUrls.map((url) => row('Metrics', url)),
    row('Simulator', `${story.simulatorUrl}/ledger`),
    row('Service log', story.logs),
    row('Notifications', story.notices),
    row('For programs', story.endpointsFile),
    '',
    `  ${paint('dim', 'List the orders, read one, read its timeline:')}`,
    '',
    ...curls,
    '',
    `  ${paint('dim', 'Without a token you are the tenant demo. With one, good for 12 hours:')}`,
    '',
    `ENDPOINTS=${story.endpointsFile}`,
    `TOKEN=$(node -p "require('$ENDPOINTS').demoToken")`,
    `curl -s -H "authorization: Bearer $TOKEN" ${apiUrl}/v1/orders`,
    '',
    '  Ctrl-C stops everything and keeps the data. This removes it:',
    '',
    paint('bold', story.purge),
    paint('green', '─'.repeat(width)),
    '',
  ];
}

function temporalPage({ temporalUiUrl, temporalNamespace }: Ready): string {
  return `${temporalUiUrl}/namespaces/${temporalNamespace}/workflows`;
}
