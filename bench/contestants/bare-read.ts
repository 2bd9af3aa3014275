import { createServer } from 'node:http';
import postgres from 'postgres';

/** The least that can answer GET /v1/orders/{id}: node:http and postgres.js on the service's own statement, nothing else. */
const { DATABASE_URL = '', SQL = '' } = process.env;
const sql = postgres(DATABASE_URL, { max: 10, fetch_types: false });
const server = createServer(async (request, response) => {
  const orderId = (request.url ?? '').split('/').at(-1) ?? '';
  const [row] = await sql.unsafe(SQL, ['demo', orderId], { prepare: true });
  const body = JSON.stringify({ ...row?.order, orderLines: row?.lines });
  response.writeHead(row === undefined ? 404 : 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null)
    process.send?.({ ready: true, url: `http://127.0.0.1:${address.port}` });
});
