import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../architecture/house-rules.ts';

const rules = z.object({ rules: z.array(z.object({ expr: z.string() })) });

export function alertExpressions(): readonly string[] {
  const file = parse(readFileSync(join(root, 'ops', 'prometheus', 'alerts.yml'), 'utf8'));
  return z
    .object({ groups: z.array(rules) })
    .parse(file)
    .groups.flatMap((group) => group.rules.map(({ expr }) => expr));
}
