import { styleText } from 'node:util';
import type { Print, Story } from './story.ts';
import { type Paint, shortId, textOf, width } from './terminal-text.ts';

export interface Screen {
  readonly print: Print;
  close(): void;
}

/** No stretch without a sign of life is longer. */
const silenceMs = 4_500;

const narrowest = 20;

const turnable: ReadonlySet<Story['event']> = new Set(['step', 'order', 'notice', 'warning']);

type Step = Extract<Story, { event: 'step' }>;

/** `json` prints every event as a line; otherwise a terminal shows open steps in a line that moves, a file gets heartbeats. */
export function openScreen(json: boolean, out: NodeJS.WriteStream = process.stdout): Screen {
  const live = !json && out.isTTY === true;
  const colours = live && !process.env.NO_COLOR;
  const paint: Paint = (style, text) => (colours && text !== '' ? styleText(style, text) : text);
  const open = new Map<string, { story: Step; since: number }>();
  const orders: string[] = [];
  let printed = Date.now();
  let amongOrders = false;

  const write = (lines: readonly string[]) => {
    if (lines.length === 0) return;
    if (live) out.write('\r\u001b[2K');
    out.write(`${lines.join('\n')}\n`);
    printed = Date.now();
    drawStatus();
  };
  const drawStatus = () => {
    if (!live || open.size === 0) return;
    const longest = Math.max(...[...open.values()].map(({ since }) => Date.now() - since));
    // The newest step of each: the one before it waits for it.
    const newest = new Map([...open.values()].map(({ story }) => [story.of, story]));
    const names = [...newest.values()].map(({ of, step, detail }) => `${of} ${step}${detail ? ` (${detail})` : ''}`);
    const took = `  ${Math.round(longest / 1000)} s`;
    // One column stays empty: a terminal may wrap when the last one is filled, and a wrapped line can not be wiped out.
    const columns = Math.max(narrowest, Math.min(width, (out.columns || width) - 1));
    const text = `  … ${names.join(' · ')}`.slice(0, columns - took.length);
    out.write(`\r\u001b[2K${paint('dim', text + took)}`);
  };
  const show = (story: Story) => {
    const text = json ? [JSON.stringify(story)] : textOf(story, paint, toneOf(story));
    // An empty line between the steps and the orders, whichever come first.
    const turns = !json && text.length > 0 && (story.event === 'order') !== amongOrders && turnable.has(story.event);
    if (turns) amongOrders = story.event === 'order';
    write(turns ? ['', ...text] : text);
  };
  const toneOf = (story: Story) => {
    if (story.event !== 'order') return 0;
    const name = shortId(story.orderId);
    if (!orders.includes(name)) orders.push(name);
    return orders.indexOf(name);
  };
  const beat = () => {
    if (live) return drawStatus();
    if (Date.now() - printed < silenceMs) return;
    for (const { story, since } of open.values()) show({ ...story, state: 'progress', ms: Date.now() - since });
  };
  const timer = setInterval(beat, live ? 1_000 : 250);

  return {
    print(story) {
      if (story.event === 'step') keep(open, story);
      if (story.event === 'failed' || story.event === 'stopping') open.clear();
      if (live && story.event === 'step' && story.state === 'progress') drawStatus();
      else show(story);
    },
    close() {
      clearInterval(timer);
      if (live) out.write('\r\u001b[2K');
    },
  };
}

function keep(open: Map<string, { story: Step; since: number }>, story: Step): void {
  const key = `${story.of} ${story.step}`;
  if (story.state === 'done' || story.state === 'failed') open.delete(key);
  else open.set(key, { story, since: open.get(key)?.since ?? Date.now() - story.ms });
}
