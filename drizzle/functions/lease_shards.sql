-- A relay says that it is alive, gets its fair share of the shards and learns which it holds, in one round trip.
-- Rows of a lane are read by the shard's owner alone; leasing outbox rows themselves (skip locked) would reorder lanes.
create or replace function public.lease_shards(dest text, me text, ttl interval) returns setof smallint
  language plpgsql set search_path = public as $$
declare
  share int;
  held int;
  expires timestamptz(3) := clock_timestamp() + ttl;
begin
  insert into outbox_relays (destination, owner, until) values (dest, me, expires)
    on conflict (destination, owner) do update set until = excluded.until;
  delete from outbox_relays r where r.destination = dest and r.until < clock_timestamp() - interval '1 minute';
  select ceil(64.0 / count(*)) into share from outbox_relays r where r.destination = dest and r.until > clock_timestamp();

  update outbox_shards s set until = expires
   where s.destination = dest and s.shard in (
     select m.shard from outbox_shards m where m.destination = dest and m.owner = me and m.until > clock_timestamp()
      order by m.shard limit share);
  get diagnostics held = row_count;
  update outbox_shards s set owner = null, until = null
   where s.destination = dest and s.owner = me and s.until <> expires;
  if held < share then
    update outbox_shards s set owner = me, until = expires
     where s.destination = dest and s.shard in (
       select f.shard from outbox_shards f
        where f.destination = dest and (f.owner is null or f.until <= clock_timestamp())
        order by f.shard limit share - held for update skip locked);
  end if;
  return query select s.shard from outbox_shards s where s.destination = dest and s.owner = me and s.until = expires;
end $$;
