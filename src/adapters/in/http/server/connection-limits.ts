/** What slow, silent or many clients may take; times in milliseconds. */
export interface ConnectionLimits {
  /** From the connection to the last header of its first request. A kept connection has it after `keepAlive`. */
  readonly headers: number;
  /** From the last header to the last byte of the body. */
  readonly body: number;
  /** From the last header to the last byte of the answer, however slowly it is read. */
  readonly exchange: number;
  /** Between an answer and the next request. */
  readonly keepAlive: number;
  /** Without a byte in either direction, as by a client that does not read its answer. */
  readonly silence: number;
  readonly connections: number;
  /** From one IPv4 address, or one /64 of IPv6. */
  readonly connectionsPerAddress: number;
  /** Requests that one connection may send ahead of their answers. */
  readonly pipelined: number;
}

export const defaultLimits: ConnectionLimits = {
  headers: 10_000,
  body: 15_000,
  exchange: 120_000,
  keepAlive: 5_000,
  silence: 60_000,
  connections: 2_000,
  connectionsPerAddress: 500,
  pipelined: 64,
};
