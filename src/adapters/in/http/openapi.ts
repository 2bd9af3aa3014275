import type { OpenAPIHono } from '@hono/zod-openapi';
import type { HttpEnv } from './http-env.ts';

const tags = [
  { name: 'Orders', description: 'Orders as Postgres holds them; readable while workers and Temporal are down.' },
  { name: 'Callbacks', description: 'What fulfilment systems report.' },
  { name: 'Tracking', description: 'Where orders are on their way: events in, timelines out.' },
];

/** Serves the OpenAPI 3.1 document of the routes registered so far (HT4). */
export function openapiRoute(app: OpenAPIHono<HttpEnv>, version: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The tenant is a claim of the token. In development mode a request without one is the demo tenant.',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'standardWebhook', {
    type: 'apiKey',
    in: 'header',
    name: 'webhook-signature',
    description: 'Standard Webhooks: v1,base64(HMAC-SHA256(secret, "id.timestamp.body")).',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Order lifecycle service',
      version,
      description:
        'From an accepted quote to a fulfilled order. Errors are problem documents (RFC 9457). Health, readiness and metrics are on a port of their own and not part of it.',
    },
    tags,
  });
  app.get('/openapi.json', (c) => c.json(document, 200));
}
