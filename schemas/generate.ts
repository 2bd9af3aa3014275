import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedRoot } from './catalog.ts';
import { renderGenerated } from './render.ts';

mkdirSync(generatedRoot, { recursive: true });
for (const [name, content] of await renderGenerated()) writeFileSync(join(generatedRoot, name), content);
