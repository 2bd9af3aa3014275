import { parseArgs } from 'node:util';

const help = `Asks an address of a role and exits 0 when it answers with success: the health check of a container.

usage: node src/main/probe.ts URL [--timeout MS]

  --timeout MS   how long to wait (default: 2500)

/healthz says that the process lives and is for whoever restarts it. /readyz says that it can work, and fails while
Postgres is away, which a restart would not mend.

Example:
  node src/main/probe.ts http://127.0.0.1:9464/readyz
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h', default: false }, timeout: { type: 'string', default: '2500' } },
});
const [url] = positionals;
if (values.help) process.stdout.write(help);
else if (url === undefined || !URL.canParse(url)) {
  process.stderr.write(`probe: ${url === undefined ? 'no URL was given' : `${url} is not a URL`}\n${help}`);
  process.exitCode = 2;
} else process.exitCode = await probe(url, Number(values.timeout));

async function probe(address: string, timeout: number): Promise<0 | 1> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(timeout) });
    if (answer.ok) return 0;
    // The first line of an unhealthy container's log: what did not answer.
    process.stderr.write(`${answer.status} ${await answer.text()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.cause ?? error) : error}\n`);
  }
  return 1;
}
