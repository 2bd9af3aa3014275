-- What became of reports that waited for their request.
create or replace function public.unpark_callbacks(unparked_rows json) returns void language plpgsql as $$
begin
  update callbacks c set verdict = x.verdict, reason = x.reason
    from json_to_recordset(unparked_rows) as x(provider text, callback_id text, verdict text, reason text)
   where c.provider = x.provider and c.callback_id = x.callback_id and c.verdict = 'parked';
end $$;
