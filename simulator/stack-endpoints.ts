import { readFileSync } from 'node:fs';

/** The addresses that npm start leaves for other programs; nothing where it does not run. */
export function stackEndpoints(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync('.stack/endpoints.json', 'utf8'));
  } catch {
    return {};
  }
}

export function text(value: unknown): string | undefined {
  return Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : undefined;
}
