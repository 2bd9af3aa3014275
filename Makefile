# Everything in containers. Needs Docker with Compose 2.20 or newer, make and a shell; no Node, no npm.
COMPOSE := docker compose
ALL := $(COMPOSE) --profile observability
# Whose quotes and whose token: the same, or the orders would not show.
TENANT ?= demo
address = http://$$($(COMPOSE) port $(1) $(2))

.PHONY: help up observe urls quotes token keys down purge

help:
	@echo 'make up       build the image, start servers, roles, simulator, print the addresses'
	@echo 'make observe  the same, with Prometheus and Grafana'
	@echo 'make quotes   publish three sample quotes of the tenant demo'
	@echo 'make token    a bearer token of the tenant demo, good for 12 hours'
	@echo '              TENANT=globex, after either, for the other tenant'
	@echo 'make urls     the addresses again'
	@echo 'make keys     write the generated keys that .env lacks; up does it first'
	@echo 'make down     stop and remove the containers; data is kept'
	@echo 'make purge    down, and remove the data'
	@echo
	@echo 'Example: API_PORT=8085 make up'

up: keys
	$(COMPOSE) up -d --build --wait
	@$(MAKE) --no-print-directory urls

observe: keys
	$(ALL) up -d --build --wait
	@$(MAKE) --no-print-directory urls
	@echo "Prometheus        $(call address,prometheus,9090)"
	@echo "Grafana           $(call address,grafana,3000)"

urls:
	@echo "API               $(call address,api,8080)/v1/orders (make token)"
	@echo "OpenAPI           $(call address,api,8080)/openapi.json"
	@echo "Temporal Web UI   $(call address,temporal,8233)"
	@echo "Redpanda Console  $(call address,console,8080)"
	@echo "Adminer           $(call address,adminer,8080)/?pgsql=postgres&username=postgres&db=orders (password: POSTGRES_PASSWORD of .env)"
	@echo "Simulator         $(call address,simulator,8090)/settings"

quotes:
	$(COMPOSE) exec -T simulator node simulator/quotes.ts --count 3 --duplicates 0 --invalid 0 --tenants $(TENANT)
	@echo "Orders of $(TENANT):  curl -H \"authorization: Bearer \$$(make token TENANT=$(TENANT))\" $(call address,api,8080)/v1/orders"

token:
	@$(COMPOSE) exec -T api node src/main/cli/token.command.ts --tenant $(TENANT)

keys:
	@sh ops/keys.sh .env

down:
	$(ALL) down

# Keys go with the data: the password is the one that the database was made with.
purge:
	$(ALL) down --volumes --remove-orphans
