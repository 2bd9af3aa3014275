import type postgres from 'postgres';

/**
 * The order as it is written without an outbox: each step is a transaction on tables of its own, and what happened is
 * sent to Kafka after it. Two peers share it – a textbook Temporal workflow and DBOS – so that they differ only in what
 * coordinates. A process that dies between commit and send loses the message or sends it twice when the step is repeated.
 */
export interface PlainLine {
  readonly lineId: string;
  readonly quoteLineId: string;
  readonly provider: string;
  readonly dependsOn: readonly string[];
}

export interface PlainOrder {
  readonly orderId: string;
  readonly tenantId: string;
  readonly lines: readonly PlainLine[];
}

export interface PlainFact {
  readonly orderId: string;
  readonly tenantId: string;
  readonly version: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Of a quote, what this order needs. */
export interface PlainQuote {
  readonly tenantId: string;
  readonly payload: {
    readonly quoteId: string;
    readonly customerId: string;
    readonly lines: readonly {
      readonly quoteLineId: string;
      readonly provider: string;
      readonly dependsOn?: readonly { readonly quoteLineId: string }[];
    }[];
  };
}

export const plainTables = `
  create table plain_orders (order_id text primary key, tenant_id text not null, quote_id text not null unique,
    state text not null, version int not null, doc jsonb not null, captured_at timestamptz not null default now());
  create table plain_lines (order_id text not null, line_id text not null, state text not null, provider text not null,
    requested_at timestamptz, settled_at timestamptz, primary key (order_id, line_id));
  create table plain_timeline (order_id text not null, version int not null, at timestamptz not null default now(),
    fact text not null, line_id text, primary key (order_id, version));`;

export function plainOrderOf({ tenantId, payload }: PlainQuote): PlainOrder {
  return {
    orderId: `ord-${payload.quoteId}`,
    tenantId,
    lines: payload.lines.map(({ quoteLineId, provider, dependsOn = [] }) => ({
      lineId: quoteLineId,
      quoteLineId,
      provider,
      dependsOn: dependsOn.map((edge) => edge.quoteLineId),
    })),
  };
}

export type PlainSteps = ReturnType<typeof plainSteps>;

/** The steps, each safe to repeat as far as the tables go: what is done already gives no fact again. */
export function plainSteps(sql: postgres.Sql, send: (facts: readonly PlainFact[]) => Promise<void>) {
  const step = async (
    order: Pick<PlainOrder, 'orderId' | 'tenantId'>,
    type: string,
    lineId: string | undefined,
    change: (tx: postgres.TransactionSql) => Promise<number>,
  ) => {
    const version = await sql.begin(async (tx) => {
      if ((await change(tx)) === 0) return undefined;
      const [row] = await tx`update plain_orders set version = version + 1,
        state = case when ${type} = 'OrderCompleted' then 'completed' else state end
        where order_id = ${order.orderId} returning version`;
      await tx`insert into plain_timeline (order_id, version, fact, line_id)
        values (${order.orderId}, ${row?.version}, ${type}, ${lineId ?? null})`;
      return Number(row?.version);
    });
    if (version !== undefined)
      await send([{ ...order, version, type, payload: lineId === undefined ? {} : { orderLineId: lineId } }]);
  };
  return {
    /** One transaction: the order, its lines, and its first three entries of the timeline. */
    async capture(quote: PlainQuote): Promise<PlainOrder> {
      const order = plainOrderOf(quote);
      const { orderId, tenantId, lines } = order;
      const facts = ['OrderCaptured', 'OrderValidated', 'OrderActivated'];
      await sql.begin(async (tx) => {
        const created = await tx`insert into plain_orders (order_id, tenant_id, quote_id, state, version, doc)
          values (${orderId}, ${tenantId}, ${quote.payload.quoteId}, 'active', 3, ${JSON.stringify(quote.payload)}::text::jsonb)
          on conflict do nothing returning 1`;
        if (created.length === 0) return;
        await tx`insert into plain_lines ${tx(lines.map(({ lineId, provider }) => ({ order_id: orderId, line_id: lineId, state: 'pending', provider })))}`;
        await tx`insert into plain_timeline ${tx(facts.map((fact, at) => ({ order_id: orderId, version: at + 1, fact })))}`;
      });
      const payload = { quoteId: quote.payload.quoteId, customerId: quote.payload.customerId };
      await send(facts.map((type, at) => ({ orderId, tenantId, version: at + 1, type, payload })));
      return order;
    },

    request: (order: Pick<PlainOrder, 'orderId' | 'tenantId'>, lineId: string) =>
      step(order, 'OrderLineFulfillmentRequested', lineId, async (tx) => {
        const done = await tx`update plain_lines set state = 'requested', requested_at = now()
          where order_id = ${order.orderId} and line_id = ${lineId} and state = 'pending'`;
        return done.count;
      }),

    settle: (order: Pick<PlainOrder, 'orderId' | 'tenantId'>, lineId: string) =>
      step(order, 'OrderLineCompleted', lineId, async (tx) => {
        const done = await tx`update plain_lines set state = 'completed', settled_at = now()
          where order_id = ${order.orderId} and line_id = ${lineId} and state = 'requested'`;
        return done.count;
      }),

    complete: (order: Pick<PlainOrder, 'orderId' | 'tenantId'>) =>
      step(order, 'OrderCompleted', undefined, async (tx) => {
        const rows =
          await tx`select 1 from plain_orders where order_id = ${order.orderId} and state = 'active' for update`;
        return rows.length;
      }),
  };
}
