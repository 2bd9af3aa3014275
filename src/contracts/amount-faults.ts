import type { SchemaError } from './generated/validators.js';

const withDecimals = '#/$defs/money/pattern';
const perhapsWithout = '#/$defs/quotedMoney/pattern';

/** What an amount of this document must look like, naming its currency; undefined when the error is about something else. */
export function amountMessage({ schemaPath }: SchemaError, document: unknown): string | undefined {
  if (schemaPath === withDecimals)
    return `must be decimal text with 2 to 6 decimals, as it is in ${currencyOf(document)}`;
  if (schemaPath === perhapsWithout)
    return `must be decimal text without decimals or with 2 to 6, as it is in ${currencyOf(document)}`;
  return undefined;
}

/** Without the wider rule's errors where the currency's own rule is broken too: the two would contradict each other. */
export function oneRulePerAmount(errors: readonly SchemaError[]): readonly SchemaError[] {
  const strict = new Set(errors.filter(({ schemaPath }) => schemaPath === withDecimals).map(placeOf));
  return errors.filter((error) => error.schemaPath !== perhapsWithout || !strict.has(placeOf(error)));
}

const placeOf = ({ instancePath }: SchemaError) => instancePath;

function currencyOf(document: unknown): string {
  const currency = typeof document === 'object' && document !== null ? Reflect.get(document, 'currency') : undefined;
  // The sender wrote it: only what has a currency's form may reach a message.
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : 'every currency';
}
