import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDirectory } from '../../src/main/cli/make-directory.ts';

const keys = z.object({ authDevKey: z.string().min(32), callbackSecret: z.string().startsWith('whsec_') });
export type Keys = z.infer<typeof keys>;

/** The development keys of this directory, made at its first start and readable by its owner alone. */
export function readKeys(dir: string): Keys {
  const file = join(dir, 'keys.json');
  if (existsSync(file)) {
    const found = keys.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (found.success) return found.data;
    throw new Error(`${file} does not hold the two keys; remove it, and the next start makes new ones`);
  }
  const made: Keys = {
    authDevKey: randomBytes(32).toString('hex'),
    callbackSecret: `whsec_${randomBytes(32).toString('base64')}`,
  };
  makeDirectory(dir);
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}
