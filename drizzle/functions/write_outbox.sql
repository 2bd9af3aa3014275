-- What must leave, in the order written: within a lane the ids rise with the versions.
create or replace function public.write_outbox(messages_rows json) returns void language plpgsql as $$
begin
  insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
    select tenant_id, destination, aggregate, version, shard_of(aggregate), topic, key, event_type, headers, body
      from json_to_recordset(messages_rows) as x(tenant_id text, destination text, aggregate text, version int, topic text,
        key text, event_type text, headers jsonb, body text);
end $$;
