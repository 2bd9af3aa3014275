import { expect, test } from 'vitest';
import { shownCustomer } from '../../../../src/adapters/out/temporal/order-workflows.ts';

test.each([
  ['C-1', 'C-1'],
  ['ada@example.com', 'withheld'],
  ['@', 'withheld'],
  ['acme:C-1.2_3', 'acme:C-1.2_3'],
  [null, 'unknown'],
  ['', 'unknown'],
])('SE1 of customer %s Temporal gets %s: no address of a person', (customerId, shown) => {
  expect(shownCustomer(customerId)).toBe(shown);
});
