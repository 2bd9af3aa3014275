import { describeMeddling } from '../support/meddled-orders.ts';

describeMeddling({ orders: 200, hits: 2, everyMs: 20, delayMs: { min: 5_000, max: 30_000 } });
