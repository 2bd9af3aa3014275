-- Refuses what legal_moves does not have, whatever code writes it (docs/adr/0022): a fact that is appended, and a state
-- that is changed. The SQLSTATE is that of a check constraint, so that one decision is poison and its neighbours go on.
create or replace function public.refuse_fact() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = 'legal_moves', table = tg_table_name,
    message = format('illegal move: %s takes %s from %s to %s', new.fact,
      concat_ws(' line ', new.order_id, new.line_id), coalesce(new.from_state, 'nothing'), coalesce(new.to_state, 'nothing')),
    hint = 'the moves are in legal_moves; a migration adds one';
end $$;

create or replace function public.refuse_state() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = 'legal_moves', table = tg_table_name,
    message = format('illegal move: no facts lead the %s of %s from %s to %s', tg_argv[0], new.order_id, old.state, new.state),
    hint = 'the moves are in legal_moves; a migration adds one';
end $$;

-- Makes the triggers from the rows. Their conditions carry the legal moves, so that a legal row calls no function: a look
-- into the table costs 9 µs a line where its write costs 8, a condition too little to be measured.
create or replace function public.watch_moves() returns void language plpgsql as $$
declare
  facts text[];
  states text;
begin
  -- locked in the order in which a commit writes them, or it and this transaction could wait for each other
  lock table public.orders, public.order_lines, public.timeline in share row exclusive mode;
  select array_agg(concat_ws(' ', m.entity, coalesce(m.from_state, '-'), m.fact, m.to_state) order by m) into facts
    from public.legal_moves m;
  execute format('create or replace trigger legal_facts before insert on public.timeline for each row when (
    case when new.line_id is null then ''order '' else ''line '' end || coalesce(new.from_state, ''-'') || '' '' || new.fact
      || '' '' || coalesce(new.to_state, ''-'') <> all (%L::text[])) execute function public.refuse_fact()', facts);

  -- one commit may pass several facts, so a new state must only be within reach
  states := 'create or replace trigger legal_states before update on public.%I for each row when (
    old.state is distinct from new.state and old.state || '' '' || new.state <> all (%L::text[]))
    execute function public.refuse_state(%L)';
  execute format(states, 'orders', public.states_in_reach('order'), 'order');
  execute format(states, 'order_lines', public.states_in_reach('line'), 'line');

  -- also in sessions whose session_replication_role turns ordinary triggers off
  alter table public.timeline enable always trigger legal_facts;
  alter table public.orders enable always trigger legal_states;
  alter table public.order_lines enable always trigger legal_states;
end $$;

create or replace function public.states_in_reach(of_entity text) returns text[] language sql stable as $$
  with recursive reach as (
    select m.from_state as origin, m.to_state as state from public.legal_moves m
     where m.entity = of_entity and m.from_state is not null
    union
    select r.origin, m.to_state from reach r join public.legal_moves m on m.entity = of_entity and m.from_state = r.state)
  select array_agg(r.origin || ' ' || r.state order by r) from reach r
$$;

create or replace function public.moves_changed() returns trigger language plpgsql as $$
begin
  perform public.watch_moves();
  return null;
end $$;

create or replace trigger legal_moves_changed after insert or update or delete or truncate on public.legal_moves
  for each statement execute function public.moves_changed();
alter table public.legal_moves enable always trigger legal_moves_changed;

select public.watch_moves();
