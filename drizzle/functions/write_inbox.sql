-- Consumed events; the key makes a redelivery harmless (CO2). Raises OL409 when one was seen before.
create or replace function public.write_inbox(inbox_rows json) returns void language plpgsql as $$
declare
  n int;
begin
  insert into inbox (consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, order_id, source)
    -- 0.4.0 sends '' for an event of no order
    select consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, nullif(order_id, ''), source
      from json_to_recordset(inbox_rows) as x(consumer text, tenant_id text, event_id text, event_hash text, event_type text,
        fate text, action text, reason text, order_id text, source text)
    on conflict do nothing;
  get diagnostics n = row_count;
  if n < json_array_length(inbox_rows) then raise exception using errcode = 'OL409'; end if;
end $$;
