import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { root } from '../architecture/house-rules.ts';

/** What the script makes of a file that holds this text already. */
export function keysAfter(text = '', times = 1) {
  const place = mkdtempSync(join(tmpdir(), 'order-keys-'));
  const file = join(place, '.env');
  try {
    if (text !== '') writeFileSync(file, text);
    let output = '';
    for (let time = 0; time < times; time += 1)
      output = execFileSync('sh', [join(root, 'ops/keys.sh'), file], { encoding: 'utf8' });
    const written = readFileSync(file, 'utf8');
    return {
      text: written,
      output,
      mode: statSync(file).mode & 0o777,
      keys: parseEnv(written) as Record<string, string>,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
