/** A topic as `topics.yaml` has it. */
export const topicDocument = (over: object = {}) => ({
  name: 'oms.order.events.v1',
  category: 'events',
  visibility: 'public',
  key: 'orderId',
  partitions: { local: 12, production: 24 },
  replicationFactor: { local: 1, production: 3 },
  minInsyncReplicas: { local: 1, production: 2 },
  cleanupPolicy: 'delete',
  retention: '365d',
  owner: 'order-team',
  dataClassification: 'high',
  ...over,
});
