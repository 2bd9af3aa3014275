-- The one door (docs/adr/0001): every write of an order is one call of commit_decisions.
-- The batch is tried at once, one statement per table; when anything in it does not fit, it is undone and done again
-- decision by decision, each in a subtransaction, so that one that cannot be applied fails alone. Measured with
-- three-line quotes in batches of 100: see docs/figures.md.

-- Applies every decision or raises OL409. Rows carry their own keys, so that those of many decisions can be written together.
create function apply_decisions(batch jsonb) returns void language plpgsql as $$
declare
  part jsonb;
  n int;
begin
  part := jsonb_path_query_array(batch, '$[*].inbox');
  if jsonb_array_length(part) > 0 then
    insert into inbox (consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, order_id, source)
      select consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, nullif(order_id, ''), source
        from jsonb_to_recordset(part) as x(consumer text, tenant_id text, event_id text, event_hash text, event_type text,
          fate text, action text, reason text, order_id text, source text)
      on conflict do nothing;
    get diagnostics n = row_count;
    if n < jsonb_array_length(part) then raise exception using errcode = 'OL409'; end if;
  end if;

  part := jsonb_path_query_array(batch, '$[*].callback');
  if jsonb_array_length(part) > 0 then
    insert into callbacks (provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report)
      select provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report
        from jsonb_to_recordset(part) as x(provider text, callback_id text, tenant_id text, order_id text, line_id text,
          attempt int, outcome text, body_hash text, channel text, verdict text, reason text, report jsonb)
      on conflict do nothing;
    get diagnostics n = row_count;
    if n < jsonb_array_length(part) then raise exception using errcode = 'OL409'; end if;
  end if;

  part := jsonb_path_query_array(batch, '$[*].quote');
  if jsonb_array_length(part) > 0 then
    -- a quote that stands twice in the batch raises 21000 here, and the decisions are done one by one
    insert into quotes as q (tenant_id, quote_id, revision, quote_version, order_id, approved_version, cancelled, parked)
      select tenant_id, quote_id, expected + 1, quote_version, order_id, approved_version, cancelled, parked
        from jsonb_to_recordset(part) as x(tenant_id text, quote_id text, expected int, quote_version int, order_id text,
          approved_version int, cancelled boolean, parked jsonb)
        order by tenant_id, quote_id
      on conflict (tenant_id, quote_id) do update set
        revision = excluded.revision, quote_version = excluded.quote_version, order_id = excluded.order_id,
        approved_version = excluded.approved_version, cancelled = excluded.cancelled, parked = excluded.parked
        where q.revision = excluded.revision - 1;
    get diagnostics n = row_count;
    if n < jsonb_array_length(part) then raise exception using errcode = 'OL409'; end if;
  end if;

  part := jsonb_path_query_array(batch, '$[*].created');
  if jsonb_array_length(part) > 0 then
    insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
        captured_at, updated_at, ready_since, doc)
      select tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency, at, at, ready_since, doc
        from jsonb_to_recordset(part) as x(tenant_id text, order_id text, at timestamptz, version int, state text,
          quote_id text, quote_version int, customer_id text, currency text, ready_since timestamptz, doc jsonb)
      on conflict do nothing;
    get diagnostics n = row_count;
    if n < jsonb_array_length(part) then raise exception using errcode = 'OL409'; end if;
  end if;

  part := jsonb_path_query_array(batch, '$[*].moved');
  if jsonb_array_length(part) > 0 then
    -- locked in one order by every caller, then moved; without the lock two batches could wait for each other
    perform 1 from orders o join jsonb_to_recordset(part) as x(tenant_id text, order_id text)
      on o.tenant_id = x.tenant_id and o.order_id = x.order_id order by o.tenant_id, o.order_id for update of o;
    update orders o set version = x.version, state = x.state, ready_since = x.ready_since,
        -- a report kept for later locks the order but changes nothing that a reader sees
        updated_at = case when x.version > o.version then x.at else o.updated_at end,
        stuck_since = case when x.stuck then coalesce(o.stuck_since, x.at) end
      from jsonb_to_recordset(part) as x(tenant_id text, order_id text, at timestamptz, expected int, version int, state text,
        ready_since timestamptz, stuck boolean)
     where o.tenant_id = x.tenant_id and o.order_id = x.order_id and o.version = x.expected;
    get diagnostics n = row_count;
    if n < jsonb_array_length(part) then raise exception using errcode = 'OL409'; end if;
  end if;

  part := jsonb_path_query_array(batch, '$[*].lines[*]');
  if jsonb_array_length(part) > 0 then
    insert into order_lines (tenant_id, order_id, line_id, state, attempt, provider, requested_at,
        expected_completion_at, overdue_at, started_at, settled_at, failure_reason, doc)
      select tenant_id, order_id, line_id, state, attempt, provider, requested_at,
          expected_completion_at, overdue_at, started_at, settled_at, failure_reason, coalesce(doc, '{}')
        from jsonb_to_recordset(part) as x(tenant_id text, order_id text, line_id text, state text, attempt int, provider text,
          requested_at timestamptz, expected_completion_at timestamptz, overdue_at timestamptz,
          started_at timestamptz, settled_at timestamptz, failure_reason text, doc jsonb)
      on conflict (tenant_id, order_id, line_id) do update set
        state = excluded.state, attempt = excluded.attempt, requested_at = excluded.requested_at,
        expected_completion_at = excluded.expected_completion_at, overdue_at = excluded.overdue_at,
        started_at = excluded.started_at, settled_at = excluded.settled_at, failure_reason = excluded.failure_reason;
  end if;

  part := jsonb_path_query_array(batch, '$[*].steps[*]');
  if jsonb_array_length(part) > 0 then
    insert into timeline (tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
        causation_id, correlation_id, detail)
      select tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
          causation_id, correlation_id, detail
        from jsonb_to_recordset(part) as x(tenant_id text, order_id text, version int, at timestamptz, fact text,
          event_id text, line_id text, from_state text, to_state text, actor text, causation_id text, correlation_id text,
          detail jsonb);
  end if;

  part := jsonb_path_query_array(batch, '$[*].messages[*]');
  if jsonb_array_length(part) > 0 then
    -- in the order written: within a lane the ids rise with the versions
    insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
      select tenant_id, destination, aggregate, version, abs(hashtext(aggregate) % 64), topic, key, event_type, headers, body
        from jsonb_to_recordset(part) as x(tenant_id text, destination text, aggregate text, version int, topic text,
          key text, event_type text, headers jsonb, body text);
  end if;

  part := jsonb_path_query_array(batch, '$[*].unparked[*]');
  if jsonb_array_length(part) > 0 then
    update callbacks c set verdict = x.verdict, reason = x.reason
      from jsonb_to_recordset(part) as x(provider text, callback_id text, verdict text, reason text)
     where c.provider = x.provider and c.callback_id = x.callback_id and c.verdict = 'parked';
  end if;

  part := jsonb_path_query_array(batch, '$[*].audit[*]');
  if jsonb_array_length(part) > 0 then
    insert into audit (tenant_id, kind, subject, detail)
      select tenant_id, kind, subject, detail
        from jsonb_to_recordset(part) as x(tenant_id text, kind text, subject text, detail jsonb);
  end if;
end $$;
--> statement-breakpoint
-- Answers per decision: applied | duplicate (same id, same bytes) | mismatch (same id, other bytes)
-- | conflict (the order or quote moved: load and decide again) | poison <sqlstate>.
-- Decisions of one call that touch the same order or quote were decided one upon the other. Once one of them is not
-- applied, the later ones stand on a state that never was, whatever version they expect: they answer conflict.
create function commit_decisions(batch jsonb) returns table (i int, outcome text) language plpgsql as $$
declare
  d record;
  seen text;
  failed text[] := '{}';
begin
  if jsonb_array_length(batch) > 1 then
    begin
      perform apply_decisions(batch);
      return query select k, 'applied' from generate_series(0, jsonb_array_length(batch) - 1) as k;
      return;
    exception when sqlstate 'OL409' or cardinality_violation or data_exception or integrity_constraint_violation then null;
    end;
  end if;

  for d in
    select (e.value->>'i')::int as i, e.value, e.value->'touches' as touches from jsonb_array_elements(batch) as e
     order by e.value->>'tenant_id', e.value->>'order_id', (e.value->>'i')::int -- one lock order for every caller
  loop
    i := d.i;
    outcome := 'conflict';
    <<decision>>
    begin
      exit decision when d.touches ?| failed;
      perform apply_decisions(jsonb_build_array(d.value));
      outcome := 'applied';
    exception
      when sqlstate 'OL409' then
        select n.event_hash = d.value->'inbox'->>'event_hash' into seen from inbox n
         where n.consumer = d.value->'inbox'->>'consumer' and n.tenant_id = d.value->'inbox'->>'tenant_id'
           and n.event_id = d.value->'inbox'->>'event_id';
        if seen is null then
          select c.body_hash = d.value->'callback'->>'body_hash' into seen from callbacks c
           where c.provider = d.value->'callback'->>'provider' and c.callback_id = d.value->'callback'->>'callback_id';
        end if;
        outcome := case seen when 'true' then 'duplicate' when 'false' then 'mismatch' else 'conflict' end;
      when data_exception or integrity_constraint_violation then outcome := 'poison ' || sqlstate;
    end decision;
    if outcome <> 'applied' then
      failed := failed || array(select jsonb_array_elements_text(d.touches));
    end if;
    return next;
  end loop;
end $$;
