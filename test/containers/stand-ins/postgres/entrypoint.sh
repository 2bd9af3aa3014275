#!/bin/bash
# Takes POSTGRES_PASSWORD, POSTGRES_DB and POSTGRES_INITDB_ARGS at the first start, which answers on the socket alone.
set -euo pipefail

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres /var/lib/postgresql
  chmod 700 "$PGDATA"
  exec gosu postgres "$0" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  : "${POSTGRES_PASSWORD:?is not set}"
  # shellcheck disable=SC2086 # several options in one variable
  initdb --pgdata "$PGDATA" --username postgres --auth-host scram-sha-256 --auth-local trust \
    --pwfile <(printf '%s\n' "$POSTGRES_PASSWORD") ${POSTGRES_INITDB_ARGS:-}
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl --pgdata "$PGDATA" --wait start -o "-c listen_addresses=''"
  createdb --host /var/run/postgresql --username postgres "${POSTGRES_DB:-postgres}"
  pg_ctl --pgdata "$PGDATA" --wait --mode fast stop
fi
exec "$@"
