-- The facts of orders, one per version; a version twice is a violation of the key.
create or replace function public.append_timeline(steps_rows json) returns void language plpgsql as $$
begin
  insert into timeline (tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
      causation_id, correlation_id, detail)
    select tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
        causation_id, correlation_id, detail
      from json_to_recordset(steps_rows) as x(tenant_id text, order_id text, version int, at timestamptz, fact text,
        event_id text, line_id text, from_state text, to_state text, actor text, causation_id text, correlation_id text,
        detail jsonb);
end $$;
