-- The quick road: all decisions at once, or nothing and false when anything in them does not fit.
create or replace function public.commit_together(
    inbox json, callbacks json, quotes json, created json, moved json,
    lines json, steps json, messages json, unparked json, audit json) returns boolean
  language plpgsql set search_path = public as $$
begin
  perform write_decisions(inbox, callbacks, quotes, created, moved, lines, steps, messages, unparked, audit);
  return true;
exception when sqlstate 'OL409' or cardinality_violation or data_exception or integrity_constraint_violation then return false;
end $$;
