-- Writes every row of some decisions, or raises OL409 when they stand on a state that has moved. Each part is one array,
-- null when it has no rows. Rows carry their own keys, so that those of many decisions are written together; json, not
-- jsonb, because each is read exactly once, and an argument each, because one document of all is read twice (a tenth of a
-- batch). Called by name: a further part is a further argument, beside the function of before for one release.
create or replace function public.write_decisions(
    inbox json, callbacks json, quotes json, created json, moved json,
    lines json, steps json, messages json, unparked json, audit json) returns void language plpgsql as $$
begin
  if inbox is not null then perform write_inbox(inbox); end if;
  if callbacks is not null then perform write_callbacks(callbacks); end if;
  if quotes is not null then perform write_quotes(quotes); end if;
  if created is not null then perform create_orders(created); end if;
  if moved is not null then perform move_orders(moved); end if;
  if lines is not null then perform write_lines(lines); end if;
  if steps is not null then perform append_timeline(steps); end if;
  if messages is not null then perform write_outbox(messages); end if;
  if unparked is not null then perform unpark_callbacks(unparked); end if;
  if moved is not null then perform expect_parked(moved); end if;
  if audit is not null then perform write_audit(audit); end if;
end $$;
