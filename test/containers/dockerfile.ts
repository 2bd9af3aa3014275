import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/house-rules.ts';

export interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** One FROM and what follows it. */
export interface Stage {
  readonly image: string;
  readonly alias: string | undefined;
  readonly steps: readonly Instruction[];
}

export interface Copy {
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly to: string;
}

export const stages = stagesOf(instructionsOf(readFileSync(join(root, 'Dockerfile'), 'utf8')));

export function instructionsOf(text: string): Instruction[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ');
  return lines.split('\n').map((line) => {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    return { name, text: rest };
  });
}

function stagesOf(instructions: readonly Instruction[]): Stage[] {
  const starts = instructions.flatMap(({ name }, index) => (name === 'FROM' ? [index] : []));
  return starts.map((start, index) => {
    const [, image = '', alias] = /^(\S+)(?: AS (\S+))?$/.exec(instructions[start]?.text ?? '') ?? [];
    return { image, alias, steps: instructions.slice(start + 1, starts[index + 1]) };
  });
}

export const lastStage = (): Stage => stages.at(-1) as Stage;

/** The text of the one instruction of this name. */
export function only(stage: Stage, name: string): string {
  const [found, ...more] = stage.steps.filter((step) => step.name === name);
  if (found === undefined || more.length > 0) throw new Error(`the Dockerfile has not exactly one ${name} there`);
  return found.text;
}

export function copyOf(text: string): Copy {
  const [, from, paths = ''] = /^(?:--from=(\S+) )?(.*)$/.exec(text) ?? [];
  const words = paths.split(/\s+/);
  return { from, sources: words.slice(0, -1), to: words.at(-1) ?? '' };
}

export const copies = stages.flatMap(({ steps }) =>
  steps.filter(({ name }) => name === 'COPY').map((s) => copyOf(s.text)),
);

/** Of the last stage. */
export function imageEnv(): Record<string, string> {
  const pairs = only(lastStage(), 'ENV').matchAll(/(\w+)=(\S+)/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]));
}

/** .dockerignore as it is written here: all is ignored but what a line with ! names. */
export const allowed = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

/** Whether a file of the project is in the image. */
export const isInImage = (path: string): boolean =>
  existsSync(join(root, path)) &&
  lastStage().steps.some(
    ({ name, text }) =>
      name === 'COPY' &&
      copyOf(text).sources.some((source) => source === path || path.startsWith(`${source.replace(/\/$/, '')}/`)),
  );
