-- The same decisions, each in a subtransaction, so that one that cannot be applied fails alone. Takes
-- [{ i, tenant_id, order_id?, touches, rows: { inbox?: […], callbacks?: […], … } }] and answers per decision: applied
-- | duplicate (same id, same bytes) | mismatch (same id, other bytes) | conflict (the order or quote moved: load and
-- decide again) | poison <sqlstate>.
-- Decisions of one call that touch the same order or quote were decided one upon the other. Once one of them is not
-- applied, the later ones stand on a state that never was, whatever version they expect: they answer conflict.
create or replace function public.commit_one_by_one(batch jsonb) returns table (i int, outcome text)
  language plpgsql set search_path = public as $$
declare
  d record;
  seen text;
  failed text[] := '{}';
begin
  for d in
    select (e.value->>'i')::int as i, e.value->'rows' as rows, e.value->'touches' as touches,
        e.value#>'{rows,inbox,0}' as event, e.value#>'{rows,callbacks,0}' as report
      from jsonb_array_elements(batch) as e
      -- one lock order for every caller; 0.4.0 sends '' for no order
     order by e.value->>'tenant_id', coalesce(e.value->>'order_id', ''), (e.value->>'i')::int
  loop
    i := d.i;
    outcome := 'conflict';
    <<decision>>
    begin
      exit decision when d.touches ?| failed;
      perform write_decisions(inbox => (d.rows->'inbox')::json, callbacks => (d.rows->'callbacks')::json,
        quotes => (d.rows->'quotes')::json, created => (d.rows->'created')::json, moved => (d.rows->'moved')::json,
        lines => (d.rows->'lines')::json, steps => (d.rows->'steps')::json, messages => (d.rows->'messages')::json,
        unparked => (d.rows->'unparked')::json, audit => (d.rows->'audit')::json);
      outcome := 'applied';
    exception
      when sqlstate 'OL409' then
        select n.event_hash = d.event->>'event_hash' into seen from inbox n
         where n.consumer = d.event->>'consumer' and n.tenant_id = d.event->>'tenant_id' and n.event_id = d.event->>'event_id';
        if seen is null then
          select c.body_hash = d.report->>'body_hash' into seen from callbacks c
           where c.provider = d.report->>'provider' and c.callback_id = d.report->>'callback_id';
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
