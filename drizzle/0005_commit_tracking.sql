-- The one door of the tracking timelines: a whole batch in one call, each order whole or not at all. Answers the i of the
-- orders that were stored; the others have moved on since they were read, and are loaded and decided again.
-- Sent twice, the second call stores nothing: by then every order has another version than was expected.
create function commit_tracking(changes json) returns setof int language plpgsql as $$
begin
  -- a new order begins as version 0, so that new and known ones are moved by the same statement
  insert into tracking_timelines (tenant_id, order_id, version, status, event_ts, updated_at)
    select tenant_id, order_id, 0, status, event_ts, now()
      from json_to_recordset(changes) as x(tenant_id text, order_id text, expected int, status text, event_ts timestamptz)
     where expected = 0 order by tenant_id, order_id
    on conflict do nothing;

  -- locked in one order by every caller; without the lock two batches could wait for each other
  perform 1 from tracking_timelines t join json_to_recordset(changes) as x(tenant_id text, order_id text)
    on t.tenant_id = x.tenant_id and t.order_id = x.order_id order by t.tenant_id, t.order_id for update of t;

  return query
    with moved as (
      update tracking_timelines t set version = x.version, status = x.status, event_ts = x.event_ts, updated_at = now()
        from json_to_recordset(changes) as x(i int, tenant_id text, order_id text, expected int, version int, status text,
          event_ts timestamptz, kept json)
       where t.tenant_id = x.tenant_id and t.order_id = x.order_id and t.version = x.expected
      returning x.i, t.tenant_id, t.order_id, x.kept),
    appended as (
      insert into tracking_events (tenant_id, order_id, version, status, event_ts, ignored_because, source, recorded_at)
        select m.tenant_id, m.order_id, k.version, k.status, k.event_ts, k.ignored_because, k.source, now()
          from moved m, json_to_recordset(m.kept) as k(version int, status text, event_ts timestamptz, ignored_because text,
            source text))
    select m.i from moved m;
end $$;
