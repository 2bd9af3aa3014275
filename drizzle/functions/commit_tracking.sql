-- The one door of the tracking timelines: a whole batch in one call, each order whole or not at all. Answers the i of the
-- orders that were stored; the others have moved on since they were read, and are loaded and decided again.
-- Sent twice, the second call stores nothing: by then every order has another version than was expected.
-- Each ignored event is kept with its latest report, and "again" are the ignored events that came once more and are still
-- ignored. A change of "again" alone has the version that it expects.
create or replace function public.commit_tracking(changes json) returns setof int language plpgsql set search_path = public as $$
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
          event_ts timestamptz, kept json, again json)
       where t.tenant_id = x.tenant_id and t.order_id = x.order_id and t.version = x.expected
      returning x.i, t.tenant_id, t.order_id, x.kept, x.again),
    appended as (
      insert into tracking_events (tenant_id, order_id, version, status, event_ts, ignored_because, source, last_source,
          last_reported_at, recorded_at)
        select m.tenant_id, m.order_id, k.version, k.status, k.event_ts, k.ignored_because, k.source, k.last_source,
            k.last_reported_at, now()
          from moved m, json_to_recordset(m.kept) as k(version int, status text, event_ts timestamptz, ignored_because text,
            source text, last_source text, last_reported_at timestamptz)),
    reported as (
      update tracking_events e set last_source = a.last_source, last_reported_at = a.last_reported_at
        from moved m, json_to_recordset(m.again) as a(status text, event_ts timestamptz, last_source text,
          last_reported_at timestamptz)
       where e.tenant_id = m.tenant_id and e.order_id = m.order_id and e.status = a.status and e.event_ts = a.event_ts
         and e.ignored_because is not null)
    select m.i from moved m;
end $$;
