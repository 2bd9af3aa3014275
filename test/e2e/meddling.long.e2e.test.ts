import { describeMeddling } from '../support/meddled-orders.ts';

describeMeddling({ orders: 200, hits: 3, everyMs: 50, delayMs: { min: 3_000, max: 20_000 } });
