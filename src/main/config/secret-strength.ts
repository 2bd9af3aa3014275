/** Fewer different bytes than these do not come up by chance: of 24 random ones, and of 32 hexadecimal digits. */
const fewestBytes = 12;
const fewestDigits = 6;

/** Printed in manuals of Standard Webhooks and its libraries. */
const published = new Set([
  'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
  'whsec_plJ3nmyCDGBKInavdOK15jsl',
]);

/** Why a Standard Webhooks secret protects nothing; undefined for one that does. */
export function weaknessOfWebhookSecret(secret: string): string | undefined {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const bytes = Buffer.from(base64 ?? '', 'base64');
  if (base64 === undefined || unpadded(bytes.toString('base64')) !== unpadded(base64))
    return 'must be whsec_ and base64';
  if (published.has(secret)) return 'is the example of a manual';
  if (bytes.length < 24) return `has ${bytes.length} bytes; at least 24 are needed`;
  return isPatterned(bytes, fewestBytes)
    ? 'is a pattern, not random; npm start and make keys show how to make one'
    : undefined;
}

const unpadded = (base64: string) => base64.replace(/=+$/, '');

/** Why a static token key protects nothing. */
export const weaknessOfKey = (key: string): string | undefined =>
  isPatterned(Buffer.from(key), fewestDigits) ? 'is a pattern, not random' : undefined;

/** The same byte over and over, a piece that is repeated, or steps of equal size. */
function isPatterned(bytes: Buffer, fewestDifferent: number): boolean {
  const half = Math.floor(bytes.length / 2);
  const periods = Array.from({ length: half }, (_, index) => index + 1);
  const repeats = (period: number) => bytes.subarray(period).equals(bytes.subarray(0, bytes.length - period));
  const steps = new Set(bytes.subarray(1).map((byte, index) => (byte - (bytes[index] ?? 0)) & 0xff));
  return new Set(bytes).size < fewestDifferent || steps.size === 1 || periods.some(repeats);
}
