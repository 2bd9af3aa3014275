-- New and changed quotes, each by the revision that was read. Raises OL409 when one has moved.
create or replace function public.write_quotes(quote_rows json) returns void language plpgsql as $$
declare
  n int;
begin
  -- a quote that stands twice in the batch raises 21000 here, and the decisions are done one by one
  insert into quotes as q (tenant_id, quote_id, revision, quote_version, order_id, approved_version, cancelled, parked)
    select tenant_id, quote_id, expected + 1, quote_version, order_id, approved_version, cancelled, parked
      from json_to_recordset(quote_rows) as x(tenant_id text, quote_id text, expected int, quote_version int, order_id text,
        approved_version int, cancelled boolean, parked jsonb)
      order by tenant_id, quote_id
    on conflict (tenant_id, quote_id) do update set
      revision = excluded.revision, quote_version = excluded.quote_version, order_id = excluded.order_id,
      approved_version = excluded.approved_version, cancelled = excluded.cancelled, parked = excluded.parked
      where q.revision = excluded.revision - 1;
  get diagnostics n = row_count;
  if n < json_array_length(quote_rows) then raise exception using errcode = 'OL409'; end if;
end $$;
