import { expect } from 'vitest';

export const path = '/order/tracking';

interface ProblemAnswer {
  readonly detail: string;
  readonly errors?: readonly { in: string; pointer: string; detail: string }[];
}

/** The problem document of a refusal. */
export async function refused(response: Response, status = 400): Promise<ProblemAnswer> {
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  return (await response.json()) as ProblemAnswer;
}
