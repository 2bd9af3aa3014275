/** Decimal strings as whole numbers of the smallest unit, so that no amount is ever a float. */
export function decimal(units: bigint, scale: number): string {
  if (scale === 0) return String(units);
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The exact sum, with as many decimals as the most precise amount. */
export function sum(amounts: readonly string[]): string {
  const scale = Math.max(...amounts.map(scaleOf));
  return decimal(
    amounts.reduce((total, amount) => total + unitsOf(amount, scale), 0n),
    scale,
  );
}

const scaleOf = (amount: string) => amount.split('.')[1]?.length ?? 0;

const unitsOf = (amount: string, scale: number) =>
  BigInt(amount.replace('.', '')) * 10n ** BigInt(scale - scaleOf(amount));
