-- Lines of orders, as they are now. What a line is (`doc`) is written with the order and never again.
create or replace function public.write_lines(lines_rows json) returns void language plpgsql as $$
begin
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
end $$;
