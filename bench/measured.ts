/** How long `work` took, and the CPU seconds that each part used meanwhile. */
export async function measured(parts: Readonly<Record<string, () => number>>, work: () => Promise<void>) {
  const read = () => Object.entries(parts).map(([name, cpu]) => [name, cpu()] as const);
  const before = new Map(read());
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpu: Object.fromEntries(read().map(([name, now]) => [name, now - (before.get(name) ?? 0)])) };
}
