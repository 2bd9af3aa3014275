import type { JsonObject } from './json.ts';

export const banner = '// Generated from schemas/ by catalog:generate. Do not edit.\n';

/** A schema under the name its type and its validator get. */
export interface Named {
  readonly name: string;
  readonly schema: JsonObject;
}
