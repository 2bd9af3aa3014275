-- A report that was parked since the order was read would be found by nobody: OL409 when an order has other parked reports
-- than its change leaves. Whoever parks one holds the order's row, so this comes after the orders have moved.
create or replace function public.expect_parked(moved_rows json) returns void language plpgsql as $$
begin
  if exists (
      select from json_to_recordset(moved_rows) as x(tenant_id text, order_id text, parked int)
       where x.parked <> (select count(*) from callbacks c
         where c.tenant_id = x.tenant_id and c.order_id = x.order_id and c.verdict = 'parked'))
  then raise exception using errcode = 'OL409'; end if;
end $$;
