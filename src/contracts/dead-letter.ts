import { type Fault, faultsOf } from './faults.ts';
import type { DeadLetter } from './generated/types.ts';
import * as validators from './generated/validators.js';

export type { DeadLetter } from './generated/types.ts';

/** Whether a value is a dead letter as this service writes it. */
export function isDeadLetter(value: unknown): value is DeadLetter {
  return validators.DeadLetter(value);
}

/** Every fault of a dead letter; [] when it is valid. */
export function deadLetterFaults(value: unknown): readonly Fault[] {
  return faultsOf(validators.DeadLetter, value);
}
