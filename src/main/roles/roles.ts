/** What one process of the service may do, in the order in which they start. */
export const roles = ['api', 'consumer', 'worker', 'relay'] as const;
export type Role = (typeof roles)[number];
