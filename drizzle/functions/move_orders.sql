-- Orders that change, each by the version that was read. Raises OL409 when one has moved.
create or replace function public.move_orders(moved_rows json) returns void language plpgsql as $$
declare
  n int;
begin
  -- locked in one order by every caller, then moved; without the lock two batches could wait for each other
  perform 1 from orders o join json_to_recordset(moved_rows) as x(tenant_id text, order_id text)
    on o.tenant_id = x.tenant_id and o.order_id = x.order_id order by o.tenant_id, o.order_id for update of o;
  update orders o set version = x.version, state = x.state, due_at = x.due_at,
      -- a report kept for later locks the order but changes nothing that a reader sees
      updated_at = case when x.version > o.version then x.at else o.updated_at end,
      stuck_since = case when x.stuck then coalesce(o.stuck_since, x.at) end
    from json_to_recordset(moved_rows) as x(tenant_id text, order_id text, at timestamptz, expected int, version int, state text,
      due_at timestamptz, stuck boolean)
   where o.tenant_id = x.tenant_id and o.order_id = x.order_id and o.version = x.expected;
  get diagnostics n = row_count;
  if n < json_array_length(moved_rows) then raise exception using errcode = 'OL409'; end if;
end $$;
