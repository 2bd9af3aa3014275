import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { quietRuntime, type Replayed, replayHistories } from '../../src/main/cli/replay-histories.ts';
import { workflowBundle } from '../../src/main/roles/workflow-bundle.ts';
import { historyFromJson } from '../histories/history-json.ts';
import { scenarios } from '../histories/scenarios.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'test/histories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

interface SavedEvent {
  eventType: string;
  markerRecordedEventAttributes?: { details: { data: { payloads: { data: string }[] } } };
}

const saved = (file: string): { events: SavedEvent[] } => JSON.parse(readFileSync(join(folder, file), 'utf8'));

// Bundling and replaying every history takes seconds of CPU: more than half a minute beside other work.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

beforeAll(() => void quietRuntime());

async function failuresOf(
  bundle: { codePath: string } | { code: string },
  histories: Readonly<Record<string, { events: SavedEvent[] }>>,
): Promise<readonly string[]> {
  const all = Object.entries(histories).map(([workflowId, json]) => ({ workflowId, history: historyFromJson(json) }));
  const replayed: Replayed[] = [];
  for await (const one of replayHistories(bundle, all)) replayed.push(one);
  expect(replayed.map(({ workflowId }) => workflowId)).toEqual(Object.keys(histories));
  return replayed.flatMap(({ workflowId, failure }) => (failure === undefined ? [] : [`${workflowId}: ${failure}`]));
}

const completedOrder = () => saved(files.find((name) => name.endsWith(`${sep}completed.json`)) ?? '');
/** Of runs that came to look at their order; one that was cancelled before its first task, by older code, did not. */
const looked = () =>
  files.filter((file) => saved(file).events.some(({ eventType }) => eventType.endsWith('MARKER_RECORDED')));
const savedHistories = () => Object.fromEntries(files.map((file) => [file, saved(file)]));

test('every saved history replays on the code of today (TE5)', async () => {
  for (const name of Object.keys(scenarios))
    expect(files.some((file) => file.split(sep).at(-1)?.startsWith(name))).toBe(true);

  expect(await failuresOf(await workflowBundle(), savedHistories())).toEqual([]);
});

test('a history that ends anywhere in mid-order replays too: so do open workflows (TE5)', async () => {
  const [file = ''] = files.filter((name) => name.endsWith('http-provider-retried.json'));
  const { events } = saved(file);
  const ends = events.flatMap(({ eventType }, at) => (eventType.endsWith('WORKFLOW_TASK_STARTED') ? [at + 1] : []));
  const cut = Object.fromEntries([...ends, events.length - 1].map((end) => [end, { events: events.slice(0, end) }]));

  expect(ends.length).toBeGreaterThan(2);
  expect(await failuresOf(await workflowBundle(), cut)).toEqual([]);
});

describe('the check is seen to fail (TE5)', () => {
  // Below src, where imports of packages resolve and the bundler compiles TypeScript.
  const copy = mkdtempSync(join(root, 'test/workflows/.tampered-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  async function tampered(from: string, to: string, file = 'order.workflow.ts'): Promise<{ code: string }> {
    for (const name of ['workflows', 'contracts/temporal.ts'])
      cpSync(join(root, 'src', name), join(copy, name), { recursive: true });
    const workflow = join(copy, 'workflows', file);
    const source = readFileSync(workflow, 'utf8');
    expect(source, `the workflow no longer has the line that is tampered with, in ${relative(root, copy)}`).toContain(
      from,
    );
    writeFileSync(workflow, source.replace(from, to));
    const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
    return await bundleWorkflowCode({ workflowsPath: join(copy, 'workflows/index.ts'), logger: quiet });
  }

  test('a workflow that sleeps before its first activity is refused for every history', async () => {
    const bundle = await tampered('    for (;;) {', "    await condition(() => false, '1 second');\n    for (;;) {");

    const failures = await failuresOf(bundle, savedHistories());

    expect(failures).toHaveLength(looked().length);
    for (const failure of failures) expect(failure).toMatch(/nondeterminism/i);
  });

  test('a workflow that asks another activity first is refused for every history', async () => {
    const bundle = await tampered(
      '    for (;;) {',
      '    await database.abandonDispatch({ tenantId, orderId, lines: [] });\n    for (;;) {',
    );

    const failures = await failuresOf(bundle, savedHistories());

    expect(failures).toHaveLength(looked().length);
    for (const failure of failures) expect(failure).toMatch(/nondeterminism/i);
  });

  test('a workflow that no longer arms its timer is refused by an order that has only begun to wait', async () => {
    const { events } = completedOrder();
    const timer = events.findIndex(({ eventType }) => eventType === 'EVENT_TYPE_TIMER_STARTED');
    const waiting = { waiting: { events: events.slice(0, timer + 1) } };

    const bundle = await tampered('      timer.arm(picture);\n', '');

    expect(await failuresOf(await workflowBundle(), waiting)).toEqual([]);
    expect(await failuresOf(bundle, waiting)).toEqual([expect.stringMatching(/nondeterminism/i)]);
  });

  test('a workflow that shelters runs of older code from their cancel requests too is refused by these runs (TE8)', async () => {
    const bundle = await tampered('ofOlderCode.cancel();', 'void 0;', 'cancel-requests.ts');

    const failures = await failuresOf(bundle, savedHistories());

    const cancelled = files.filter((file) => file.includes('cancel-requested') && file.includes('0.3.0'));
    const refused = failures.map((failure) => failure.split(':')[0]);
    expect(refused).toContain('0.3.0/cancel-requested-with-nudge.json');
    expect(cancelled).toEqual(expect.arrayContaining(refused));
  });

  test('a history without its timer, or with the result of another activity, is refused', async () => {
    const { events } = completedOrder();
    const at = (type: string) => events.findIndex(({ eventType }) => eventType === type);
    const timer = at('EVENT_TYPE_TIMER_STARTED');
    const withoutTimer = renumbered(events.filter((_, index) => index !== timer));
    const marker = at('EVENT_TYPE_MARKER_RECORDED');
    const otherActivity = events.map((event, index) =>
      index === marker ? ofActivity(event, 'abandonDispatch') : event,
    );

    const failures = await failuresOf(await workflowBundle(), {
      withoutTimer: { events: withoutTimer },
      otherActivity: { events: otherActivity },
    });

    expect(failures).toHaveLength(2);
    for (const failure of failures) expect(failure).toMatch(/nondeterminism/i);
  });
});

/** Event ids count on; what points to a later event is not looked at here. */
function renumbered(events: readonly SavedEvent[]): SavedEvent[] {
  return events.map((event, at) => ({ ...event, eventId: String(at + 1) }));
}

function ofActivity(event: SavedEvent, activityType: string): SavedEvent {
  const changed = structuredClone(event);
  for (const payload of changed.markerRecordedEventAttributes?.details.data.payloads ?? []) {
    const data = JSON.parse(Buffer.from(payload.data, 'base64').toString());
    payload.data = Buffer.from(JSON.stringify({ ...data, activity_type: activityType })).toString('base64');
  }
  return changed;
}
