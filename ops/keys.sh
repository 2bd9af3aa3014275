#!/bin/sh
# Writes the keys of the containers into a file, .env unless it is named; those that it has already stay.
set -eu

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  cat <<'HELP'
Writes the development keys of the containers, random ones, for those that are missing: docker-compose.yml names them.

usage: sh ops/keys.sh [FILE]        FILE is .env by default; other lines of it are left alone

Example:
  make keys
HELP
  exit 0
fi

file=${1:-.env}
umask 077
touch "$file"

random() { od -An -v -N32 -tx1 /dev/urandom | tr -d ' \n'; }

has() { grep -q "^$1=." "$file"; }

# Never onto the end of a line that somebody left without its newline.
put() {
  if [ -s "$file" ] && [ -n "$(tail -c 1 "$file")" ]; then echo >>"$file"; fi
  echo "$1=$2" >>"$file"
  echo "$file: $1 is new"
}

has POSTGRES_PASSWORD || put POSTGRES_PASSWORD "$(random)"
has DEV_TOKEN_KEY || put DEV_TOKEN_KEY "$(random)"
has DEV_CALLBACK_SECRET || put DEV_CALLBACK_SECRET "whsec_$(head -c 32 /dev/urandom | base64 | tr -d '\n')"
has GRAFANA_PASSWORD || put GRAFANA_PASSWORD "$(random)"
