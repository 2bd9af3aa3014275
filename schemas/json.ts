import { readFileSync } from 'node:fs';

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one: for walking schemas where a keyword may be absent. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function readJson(path: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(value)) throw new Error(`${path} holds no JSON object`);
  return value;
}
