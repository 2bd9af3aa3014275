/** Reads the order queries as anybody would, for the tenant of the token. */
export interface OrderApi {
  readonly apiUrl: string;
  readonly signal?: AbortSignal;
}

export async function readOrders<T>({ apiUrl, signal }: OrderApi, token: string, path: string): Promise<T> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${apiUrl}/v1/orders${path}`, { headers, signal });
  const text = await response.text();
  if (!response.ok) throw new Error(`GET /v1/orders${path} is answered with ${response.status}: ${text}`);
  const body: T = JSON.parse(text);
  return body;
}
