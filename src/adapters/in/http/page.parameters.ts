import { z } from '@hono/zod-openapi';

export const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).openapi({ description: 'Items per page.', example: usual });

/** Pages of what is numbered by version, oldest first. */
export const versionPage = z.strictObject({
  afterVersion: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(0)
    .openapi({ description: 'Only what came after this version.', example: 0 }),
  limit: limit(500, 100),
});
