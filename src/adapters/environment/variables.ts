/** What a program was started with; names as in .env.example. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The value of a variable. An empty one is as if it were not set: Compose and CI systems pass on what nobody has set. */
export const variable = (env: Env, name: string): string | undefined => env[name] || undefined;

/** All that have a value, for a library that reads an environment of its own. */
export const variables = (env: Env): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
