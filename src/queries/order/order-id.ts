const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeDigits = 10;
const maxTime = 2 ** 48 - 1;

/** What an identifier of ours or of a neighbour may look like; nothing else is worth asking the database for. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/;

/** The least order id that can have been given at a time: ids begin with their capture time, so a range of times is a range of ids. */
export function leastOrderIdAt(milliseconds: number): string {
  let rest = Math.min(Math.max(Math.floor(milliseconds), 0), maxTime);
  let digits = '';
  for (let digit = 0; digit < timeDigits; digit += 1) {
    digits = `${alphabet[rest % 32]}${digits}`;
    rest = Math.floor(rest / 32);
  }
  return `ord_${digits}`;
}

/** Opaque to clients: the last order id of a page. */
export const toCursor = (orderId: string): string => Buffer.from(orderId).toString('base64url');

/** Undefined for a cursor that nobody was given. */
export function fromCursor(cursor: string): string | undefined {
  const orderId = Buffer.from(cursor, 'base64url').toString();
  return idPattern.test(orderId) && toCursor(orderId) === cursor ? orderId : undefined;
}
