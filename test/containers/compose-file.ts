import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../architecture/house-rules.ts';

export const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  pull_policy: z.string().optional(),
  profiles: z.array(z.string()).default([]),
  entrypoint: z.array(z.string()).optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string().or(z.number())).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z
    .union([z.object({ disable: z.literal(true) }), z.looseObject({ test: z.array(z.string()).min(2) })])
    .optional(),
  restart: z.string().optional(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
});
export type Service = z.infer<typeof service>;

const file = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(text, { merge: true }));

export const services = file.services;
export const volumes = Object.keys(file.volumes);

export function named(name: string): Service {
  const found = services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
}

/** A job ends by itself, and its end is what others wait for. */
export const isJob = ({ restart }: Service): boolean => restart === 'no';
export const jobs = Object.entries(services).filter(([, each]) => isJob(each));
export const staying = Object.entries(services).filter(([, each]) => !isJob(each));
/** What is made by the Dockerfile of this project. */
export const ours = Object.entries(services).filter(([, { image }]) => image.startsWith('order-lifecycle-service:'));

/** Fills in ${NAME}, ${NAME:-default} and ${NAME:?message} as Compose does. */
export const interpolate = (value: string, env: Readonly<Record<string, string>>): string =>
  value.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest = '') => {
    if (env[name]) return env[name];
    if (kind === '-') return rest;
    throw new Error(`required variable ${name} is missing a value: ${rest}`);
  });

export const environmentOf = ({ environment }: Service, env: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, interpolate(String(value), env)]));

/** Variables that have no default, with what Compose says when one is missing. */
export const required = new Map(
  [...text.matchAll(/\$\{(\w+):\?([^}]*)\}/g)].map(([, name = '', message = '']) => [name, message]),
);
