import { whatIsMissing } from './missing.ts';

// Before the tests, so that a machine that cannot run them hears one line and not the traces of forty.
const missing = await whatIsMissing();
if (missing !== undefined) {
  process.stderr.write(`test:containers: ${missing}\n`);
  process.exitCode = 1;
}
