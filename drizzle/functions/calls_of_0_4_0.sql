-- How 0.4.0 commits, for services of that release that still run while this one is deployed. Goes with the release after
-- 0.5.0: a migration then drops them, and apply_decisions and one_row, which a call under way may still reach now.
create or replace function public.try_decisions(
    inbox_rows json, callback_rows json, quote_rows json, created_rows json, moved_rows json,
    lines_rows json, steps_rows json, messages_rows json, unparked_rows json, audit_rows json) returns boolean
  language plpgsql set search_path = public as $$
begin
  return commit_together(inbox_rows, callback_rows, quote_rows, created_rows, moved_rows,
    lines_rows, steps_rows, messages_rows, unparked_rows, audit_rows);
end $$;

create or replace function public.commit_decisions(batch jsonb) returns table (i int, outcome text)
  language plpgsql set search_path = public as $$
begin
  return query select c.i, c.outcome from commit_one_by_one((
    select jsonb_agg(jsonb_build_object('i', d->'i', 'tenant_id', d->'tenant_id', 'order_id', d->'order_id',
        'touches', d->'touches', 'rows', (select jsonb_object_agg(part, rows) from rows_of_0_4_0(d) where rows <> '[null]')))
      from jsonb_array_elements(batch) as d)) as c;
end $$;

create or replace function public.rows_of_0_4_0(d jsonb) returns table (part text, rows jsonb) language sql immutable as $$
  values ('inbox', jsonb_build_array(d->'inbox')), ('callbacks', jsonb_build_array(d->'callback')),
    ('quotes', jsonb_build_array(d->'quote')), ('created', jsonb_build_array(d->'created')),
    ('moved', jsonb_build_array(d->'moved')), ('lines', d->'lines'), ('steps', d->'steps'), ('messages', d->'messages'),
    ('unparked', d->'unparked'), ('audit', d->'audit')
$$;
