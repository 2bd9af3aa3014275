-- A line that its HTTP provider has not taken says by when it is asked, so that an order whose workflow is lost meanwhile
-- is due. Code of older versions does not write it: of its lines nothing is due but the deadline, as before.
alter table public.order_lines add column ask_by timestamp(3) with time zone;
--> statement-breakpoint
-- Applies every decision or raises OL409. Each table's rows are one JSON array, null when there are none, and carry their
-- own keys, so that those of many decisions are written together; json, not jsonb, because each is read exactly once.
create or replace function public.apply_decisions(
    inbox_rows json, callback_rows json, quote_rows json, created_rows json, moved_rows json,
    lines_rows json, steps_rows json, messages_rows json, unparked_rows json, audit_rows json) returns void language plpgsql as $$
declare
  n int;
begin
  if inbox_rows is not null then
    insert into inbox (consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, order_id, source)
      select consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, nullif(order_id, ''), source
        from json_to_recordset(inbox_rows) as x(consumer text, tenant_id text, event_id text, event_hash text, event_type text,
          fate text, action text, reason text, order_id text, source text)
      on conflict do nothing;
    get diagnostics n = row_count;
    if n < json_array_length(inbox_rows) then raise exception using errcode = 'OL409'; end if;
  end if;

  if callback_rows is not null then
    insert into callbacks (provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report)
      select provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report
        from json_to_recordset(callback_rows) as x(provider text, callback_id text, tenant_id text, order_id text, line_id text,
          attempt int, outcome text, body_hash text, channel text, verdict text, reason text, report jsonb)
      on conflict do nothing;
    get diagnostics n = row_count;
    if n < json_array_length(callback_rows) then raise exception using errcode = 'OL409'; end if;
  end if;

  if quote_rows is not null then
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
  end if;

  if created_rows is not null then
    insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
        captured_at, updated_at, due_at, doc)
      select tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency, at, at, due_at, doc
        from json_to_recordset(created_rows) as x(tenant_id text, order_id text, at timestamptz, version int, state text,
          quote_id text, quote_version int, customer_id text, currency text, due_at timestamptz, doc jsonb)
      on conflict do nothing;
    get diagnostics n = row_count;
    if n < json_array_length(created_rows) then raise exception using errcode = 'OL409'; end if;
  end if;

  if moved_rows is not null then
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
  end if;

  if lines_rows is not null then
    insert into order_lines (tenant_id, order_id, line_id, state, attempt, provider, requested_at,
        expected_completion_at, overdue_at, ask_by, started_at, settled_at, failure_reason, doc)
      select tenant_id, order_id, line_id, state, attempt, provider, requested_at,
          expected_completion_at, overdue_at, ask_by, started_at, settled_at, failure_reason, coalesce(doc, '{}')
        from json_to_recordset(lines_rows) as x(tenant_id text, order_id text, line_id text, state text, attempt int, provider text,
          requested_at timestamptz, expected_completion_at timestamptz, overdue_at timestamptz, ask_by timestamptz,
          started_at timestamptz, settled_at timestamptz, failure_reason text, doc jsonb)
      on conflict (tenant_id, order_id, line_id) do update set
        state = excluded.state, attempt = excluded.attempt, requested_at = excluded.requested_at,
        expected_completion_at = excluded.expected_completion_at, overdue_at = excluded.overdue_at, ask_by = excluded.ask_by,
        started_at = excluded.started_at, settled_at = excluded.settled_at, failure_reason = excluded.failure_reason;
  end if;

  if steps_rows is not null then
    insert into timeline (tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
        causation_id, correlation_id, detail)
      select tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
          causation_id, correlation_id, detail
        from json_to_recordset(steps_rows) as x(tenant_id text, order_id text, version int, at timestamptz, fact text,
          event_id text, line_id text, from_state text, to_state text, actor text, causation_id text, correlation_id text,
          detail jsonb);
  end if;

  if messages_rows is not null then
    -- in the order written: within a lane the ids rise with the versions
    insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
      select tenant_id, destination, aggregate, version, abs(hashtext(aggregate) % 64), topic, key, event_type, headers, body
        from json_to_recordset(messages_rows) as x(tenant_id text, destination text, aggregate text, version int, topic text,
          key text, event_type text, headers jsonb, body text);
  end if;

  if unparked_rows is not null then
    update callbacks c set verdict = x.verdict, reason = x.reason
      from json_to_recordset(unparked_rows) as x(provider text, callback_id text, verdict text, reason text)
     where c.provider = x.provider and c.callback_id = x.callback_id and c.verdict = 'parked';
  end if;

  -- a report that was parked since the order was read would be found by nobody; whoever parks one holds the order's row
  if moved_rows is not null and exists (
      select from json_to_recordset(moved_rows) as x(tenant_id text, order_id text, parked int)
       where x.parked <> (select count(*) from callbacks c
         where c.tenant_id = x.tenant_id and c.order_id = x.order_id and c.verdict = 'parked'))
  then raise exception using errcode = 'OL409'; end if;

  if audit_rows is not null then
    insert into audit (tenant_id, kind, subject, detail)
      select tenant_id, kind, subject, detail
        from json_to_recordset(audit_rows) as x(tenant_id text, kind text, subject text, detail jsonb);
  end if;
end $$;
