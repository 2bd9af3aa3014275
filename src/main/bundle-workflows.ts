import { parseArgs } from 'node:util';
import { workflowBundle } from './workflow-bundle.ts';

const help = `Bundles the workflows ahead, so that a worker starts without bundling them. Run when an image is built.

usage: node src/main/bundle-workflows.ts

Prints the file, which lies below node_modules/.cache and is found again as long as workflows and lockfile are the same.

Example:
  npm ci --omit=dev && node src/main/bundle-workflows.ts
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) process.stdout.write(help);
else process.stdout.write(`${(await workflowBundle()).codePath}\n`);
