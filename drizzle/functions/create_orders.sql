-- New orders. Raises OL409 when one is there already.
create or replace function public.create_orders(created_rows json) returns void language plpgsql as $$
declare
  n int;
begin
  insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
      captured_at, updated_at, due_at, doc)
    select tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency, at, at, due_at, doc
      from json_to_recordset(created_rows) as x(tenant_id text, order_id text, at timestamptz, version int, state text,
        quote_id text, quote_version int, customer_id text, currency text, due_at timestamptz, doc jsonb)
    on conflict do nothing;
  get diagnostics n = row_count;
  if n < json_array_length(created_rows) then raise exception using errcode = 'OL409'; end if;
end $$;
