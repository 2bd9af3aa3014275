import { z } from 'zod';
import type { Project } from './project.ts';

const result = z.array(
  z.object({ metric: z.record(z.string(), z.string()), value: z.tuple([z.number(), z.string()]) }),
);
const target = z.object({
  health: z.string(),
  lastError: z.string(),
  labels: z.record(z.string(), z.string()),
});
const rule = z.object({
  name: z.string(),
  health: z.string(),
  lastError: z.string().optional(),
  evaluationTime: z.number(),
});

export type Target = z.infer<typeof target>;

/** Prometheus of the profile observability, by its own API. */
export function prometheusOf(project: Project) {
  const ask = async (path: string, query: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const url = new URL(`http://127.0.0.1:${project.port('PROMETHEUS_PORT')}/api/v1/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const answer = await fetch(url);
    const { status, data, error } = z
      .object({ status: z.string(), data: z.unknown().optional(), error: z.string().optional() })
      .parse(await answer.json());
    if (status !== 'success') throw new Error(`${query.query ?? path}: ${error}`);
    return data;
  };
  return {
    async query(expression: string) {
      const data = await ask('query', { query: expression });
      return z
        .object({ result: z.unknown() })
        .transform((found) => result.parse(found.result))
        .parse(data);
    },
    async targets(): Promise<readonly Target[]> {
      return z.object({ activeTargets: z.array(target) }).parse(await ask('targets', { state: 'active' }))
        .activeTargets;
    },
    async rules() {
      const { groups } = z.object({ groups: z.array(z.object({ rules: z.array(rule) })) }).parse(await ask('rules'));
      return groups.flatMap((group) => group.rules);
    },
  };
}
