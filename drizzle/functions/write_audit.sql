-- Refusals, and what operators did.
create or replace function public.write_audit(audit_rows json) returns void language plpgsql as $$
begin
  insert into audit (tenant_id, kind, subject, detail)
    select tenant_id, kind, subject, detail
      from json_to_recordset(audit_rows) as x(tenant_id text, kind text, subject text, detail jsonb);
end $$;
