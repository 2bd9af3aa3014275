-- The shard of a lane, one of 64 (outbox_shards has a row for each). One place: relays lease by it.
create or replace function public.shard_of(aggregate text) returns int language sql immutable parallel safe as $$
  select abs(hashtext(aggregate) % 64)
$$;
