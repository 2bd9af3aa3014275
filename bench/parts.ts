import type { Part } from './part.ts';
import { capture } from './parts/capture.ts';
import { orders } from './parts/orders.ts';
import { relay } from './parts/relay.ts';

/** Every part by its name, in the order in which they run. */
export const parts: Readonly<Record<string, Part>> = { orders, capture, relay };
