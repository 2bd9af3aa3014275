import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Hono } from 'hono';
import { isFresh } from './etag.ts';
import type { HttpEnv } from './http-env.ts';
import { notFound } from './problem-of-error.ts';

const load = createRequire(import.meta.url);
const { version }: { version: string } = load('swagger-ui-dist/package.json');
const folder = `/docs/${version}`;

/** Nothing else of the package is served, and no request's path ever becomes a path of the file system. */
const assets = new Map(
  Object.entries({
    'swagger-ui.css': 'text/css; charset=utf-8',
    'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
    'favicon-32x32.png': 'image/png',
  }),
);

const script =
  "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null, layout: 'BaseLayout' });";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Order lifecycle service: API reference</title>
<link rel="icon" type="image/png" href="${folder}/favicon-32x32.png">
<link rel="stylesheet" href="${folder}/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="${folder}/swagger-ui-bundle.js"></script>
<script>${script}</script>
</body>
</html>
`;

/** The icons within the style sheet are data: addresses. */
const policy = [
  ...["default-src 'none'", `script-src 'self' 'sha256-${digest('sha256', script)}'`, "style-src 'self'"],
  ...["img-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

const guarded = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** The API reference for people: a page over /openapi.json, every part of it served from here (HT4). */
export function referenceRoutes(app: Hono<HttpEnv>): void {
  const etag = `"${digest('sha256', page).slice(0, 22)}"`;
  const read = new Map<string, Uint8Array<ArrayBuffer>>();

  app.get('/docs', (c) => {
    const headers = { ...guarded, etag, 'cache-control': 'no-cache' };
    return isFresh(c.req.header('if-none-match'), etag) ? c.body(null, 304, headers) : c.html(page, 200, headers);
  });
  app.get('/docs/', (c) => c.redirect('/docs', 308));

  app.get('/docs/:version/:asset', (c) => {
    const asset = c.req.param('asset');
    const type = assets.get(asset);
    if (type === undefined || c.req.param('version') !== version) return notFound(c);
    const bytes = read.get(asset) ?? new Uint8Array(readFileSync(load.resolve(`swagger-ui-dist/${asset}`)));
    read.set(asset, bytes);
    // The address names the version, so what it holds never changes.
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
    return c.body(bytes, 200, { ...guarded, ...headers });
  });
}

function digest(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('base64');
}
