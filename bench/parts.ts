import type { Part } from './part.ts';
import { capture } from './parts/capture.ts';
import { former } from './parts/former.ts';
import { growth } from './parts/growth.ts';
import { latency } from './parts/latency.ts';
import { nudge } from './parts/nudge.ts';
import { orders } from './parts/orders.ts';
import { reads } from './parts/reads.ts';
import { recovery } from './parts/recovery.ts';
import { relay } from './parts/relay.ts';
import { tracking } from './parts/tracking.ts';
import { waiting } from './parts/waiting.ts';
import type { PartName } from './results.ts';

export const parts: Readonly<Record<PartName, Part>> = {
  orders,
  capture,
  relay,
  latency,
  reads,
  recovery,
  growth,
  tracking,
  nudge,
  former,
  waiting,
};
