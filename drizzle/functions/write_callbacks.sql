-- Provider reports. Raises OL409 when one was seen before.
create or replace function public.write_callbacks(callback_rows json) returns void language plpgsql as $$
declare
  n int;
begin
  insert into callbacks (provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report)
    select provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report
      from json_to_recordset(callback_rows) as x(provider text, callback_id text, tenant_id text, order_id text, line_id text,
        attempt int, outcome text, body_hash text, channel text, verdict text, reason text, report jsonb)
    on conflict do nothing;
  get diagnostics n = row_count;
  if n < json_array_length(callback_rows) then raise exception using errcode = 'OL409'; end if;
end $$;
