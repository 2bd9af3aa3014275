import { amountMessage, oneRulePerAmount } from './amount-faults.ts';
import type { SchemaError, Validator } from './generated/validators.js';

/** One thing wrong with a document. Both texts are safe to log and to answer: bounded, and free of the sender's values. */
export interface Fault {
  /** JSON pointer into the document. */
  readonly path: string;
  readonly message: string;
}

const maxFaults = 200;
const maxPath = 300;

/** Every fault a schema finds: its validator does not stop at the first one, which costs a valid value nothing. */
export function faultsOf(validate: Validator, value: unknown, prefix = ''): readonly Fault[] {
  if (validate(value)) return [];
  // The keyword `if` only repeats that one of the faults beside it was found.
  const errors = oneRulePerAmount((validate.errors ?? []).filter(({ keyword }) => keyword !== 'if'));
  const faults = distinct(errors.map((error) => under(prefix, toFault(error, value))));
  validate.errors = null;
  if (faults.length <= maxFaults) return faults;
  const more = faults.length - maxFaults;
  return [...faults.slice(0, maxFaults), { path: prefix, message: `has ${more} more faults` }];
}

/** The same fault seen from above. A name the sender chose and that is no plain word ends the pointer before it. */
export function under(prefix: string, fault: Fault): Fault {
  const path = prefix + fault.path;
  const unsafe = path.search(/\/(?![A-Za-z0-9_.-]{1,64}(\/|$))/);
  const safe = unsafe === -1 ? path : path.slice(0, unsafe);
  return { path: safe.slice(0, maxPath), message: fault.message };
}

function toFault(error: SchemaError, document: unknown): Fault {
  const { instancePath, keyword, message = 'is not valid' } = error;
  if (keyword === 'false schema') return { path: instancePath, message: 'must be absent' };
  return { path: instancePath, message: (amountMessage(error, document) ?? message).slice(0, 300) };
}

function distinct(faults: readonly Fault[]): readonly Fault[] {
  const byText = new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault]));
  return [...byText.values()];
}
