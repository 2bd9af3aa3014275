-- The one door (docs/adr/0001): every write of the service is one call of this function.
-- A decision is applied whole or not at all, in a subtransaction of its own, so a poison one fails alone;
-- callers keep batches at 100 or below, beyond which subtransactions get dear.
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
  for d in
    select * from jsonb_to_recordset(batch) as t(
      i int, tenant_id text, order_id text, touches jsonb, at timestamptz,
      inbox jsonb, callback jsonb, quote jsonb, "order" jsonb,
      lines jsonb, steps jsonb, messages jsonb, unparked jsonb, audit jsonb)
    order by t.tenant_id, t.order_id, t.i -- one lock order for every caller; decisions on one order keep theirs
  loop
    i := d.i;
    outcome := 'conflict';
    <<decision>>
    begin
      exit decision when d.touches ?| failed;

      if d.inbox is not null then
        insert into inbox (consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, order_id, source)
          select x.consumer, d.tenant_id, x.event_id, x.event_hash, x.event_type, x.fate, x.action, x.reason, nullif(d.order_id, ''), x.source
            from jsonb_to_record(d.inbox) as x(consumer text, event_id text, event_hash text, event_type text,
              fate text, action text, reason text, source text)
          on conflict do nothing;
        if not found then
          select n.event_hash into seen from inbox n
           where n.consumer = d.inbox->>'consumer' and n.tenant_id = d.tenant_id and n.event_id = d.inbox->>'event_id';
          outcome := case when seen = d.inbox->>'event_hash' then 'duplicate' else 'mismatch' end;
          exit decision;
        end if;
      end if;

      if d.callback is not null then
        insert into callbacks (provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel, verdict, reason, report)
          select x.provider, x.callback_id, d.tenant_id, x.order_id, x.line_id, x.attempt, x.outcome, x.body_hash, x.channel, x.verdict, x.reason, x.report
            from jsonb_to_record(d.callback) as x(provider text, callback_id text, order_id text, line_id text, attempt int,
              outcome text, body_hash text, channel text, verdict text, reason text, report jsonb)
          on conflict do nothing;
        if not found then
          select c.body_hash into seen from callbacks c
           where c.provider = d.callback->>'provider' and c.callback_id = d.callback->>'callback_id';
          -- what came with it is undone too: the inbox row goes, the audit row of a reuse is the caller's
          if d.inbox is not null then
            delete from inbox n
             where n.consumer = d.inbox->>'consumer' and n.tenant_id = d.tenant_id and n.event_id = d.inbox->>'event_id';
          end if;
          outcome := case when seen = d.callback->>'body_hash' then 'duplicate' else 'mismatch' end;
          exit decision;
        end if;
      end if;

      if d.quote is not null then
        insert into quotes as q (tenant_id, quote_id, revision, quote_version, order_id, approved_version, cancelled, parked)
          select d.tenant_id, x.quote_id, x.expected + 1, x.quote_version, x.order_id, x.approved_version, x.cancelled, x.parked
            from jsonb_to_record(d.quote) as x(quote_id text, expected int, quote_version int, order_id text,
              approved_version int, cancelled boolean, parked jsonb)
          on conflict (tenant_id, quote_id) do update set
            revision = excluded.revision, quote_version = excluded.quote_version, order_id = excluded.order_id,
            approved_version = excluded.approved_version, cancelled = excluded.cancelled, parked = excluded.parked
            where q.revision = excluded.revision - 1;
        if not found then raise exception using errcode = 'OL409'; end if;
      end if;

      if d."order" is not null then
        if (d."order"->>'expected')::int = 0 then
          insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
              captured_at, updated_at, ready_since, doc)
            select d.tenant_id, d.order_id, x.version, x.state, x.quote_id, x.quote_version, x.customer_id, x.currency,
                d.at, d.at, x.ready_since, x.doc
              from jsonb_to_record(d."order") as x(version int, state text, quote_id text, quote_version int,
                customer_id text, currency text, ready_since timestamptz, doc jsonb)
            on conflict do nothing;
        else
          update orders o set version = x.version, state = x.state, updated_at = d.at, ready_since = x.ready_since,
              stuck_since = case when x.stuck then coalesce(o.stuck_since, d.at) end
            from jsonb_to_record(d."order") as x(expected int, version int, state text, ready_since timestamptz, stuck boolean)
           where o.tenant_id = d.tenant_id and o.order_id = d.order_id and o.version = x.expected;
        end if;
        if not found then raise exception using errcode = 'OL409'; end if;
      end if;

      if d.lines is not null then
        insert into order_lines (tenant_id, order_id, line_id, state, attempt, provider, requested_at,
            expected_completion_at, overdue_at, started_at, settled_at, failure_reason, doc)
          select d.tenant_id, d.order_id, x.line_id, x.state, x.attempt, x.provider, x.requested_at,
              x.expected_completion_at, x.overdue_at, x.started_at, x.settled_at, x.failure_reason, coalesce(x.doc, '{}')
            from jsonb_to_recordset(d.lines) as x(line_id text, state text, attempt int, provider text,
              requested_at timestamptz, expected_completion_at timestamptz, overdue_at timestamptz,
              started_at timestamptz, settled_at timestamptz, failure_reason text, doc jsonb)
          on conflict (tenant_id, order_id, line_id) do update set
            state = excluded.state, attempt = excluded.attempt, requested_at = excluded.requested_at,
            expected_completion_at = excluded.expected_completion_at, overdue_at = excluded.overdue_at,
            started_at = excluded.started_at, settled_at = excluded.settled_at, failure_reason = excluded.failure_reason;
      end if;

      if d.steps is not null then
        insert into timeline (tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
            causation_id, correlation_id, detail)
          select d.tenant_id, d.order_id, x.version, d.at, x.fact, x.event_id, x.line_id, x.from_state, x.to_state, x.actor,
              x.causation_id, x.correlation_id, x.detail
            from jsonb_to_recordset(d.steps) as x(version int, fact text, event_id text, line_id text, from_state text,
              to_state text, actor text, causation_id text, correlation_id text, detail jsonb);
      end if;

      if d.messages is not null then
        insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
          select d.tenant_id, x.destination, x.aggregate, x.version, abs(hashtext(x.aggregate) % 64), x.topic, x.key,
              x.event_type, x.headers, x.body
            from jsonb_to_recordset(d.messages) as x(destination text, aggregate text, version int, topic text, key text,
              event_type text, headers jsonb, body text);
      end if;

      if d.unparked is not null then
        update callbacks c set verdict = x.verdict, reason = x.reason
          from jsonb_to_recordset(d.unparked) as x(provider text, callback_id text, verdict text, reason text)
         where c.provider = x.provider and c.callback_id = x.callback_id and c.verdict = 'parked';
      end if;

      if d.audit is not null then
        insert into audit (tenant_id, kind, subject, detail)
          select d.tenant_id, x.kind, x.subject, x.detail
            from jsonb_to_recordset(d.audit) as x(kind text, subject text, detail jsonb);
      end if;

      outcome := 'applied';
    exception
      when sqlstate 'OL409' then outcome := 'conflict';
      when data_exception or integrity_constraint_violation then outcome := 'poison ' || sqlstate;
    end decision;
    if outcome <> 'applied' then
      failed := failed || array(select jsonb_array_elements_text(d.touches));
    end if;
    return next;
  end loop;
end $$;
