# One image for every role: docker run IMAGE api | consumer | relay | worker. The same Node 24 as in package.json.
FROM node:24.21.0-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
# Slim images have no root certificates, and Temporal's core reads the system's file alone, not what Node has inside.
RUN node -p "tls.getCACertificates('bundled').join('\n')" > roots.pem
COPY src ./src
RUN node src/main/cli/bundle-workflows.ts
# Only the bundler needs swc, and only other platforms the other native cores.
RUN rm -rf node_modules/@swc node_modules/swc-loader \
 && find node_modules/@temporalio/core-bridge/releases -mindepth 1 -maxdepth 1 ! -name "$(uname -m)-*-linux-gnu" -exec rm -rf {} +

FROM node:24.21.0-trixie-slim
# Every role serves health, readiness and metrics on METRICS_PORT, which Prometheus and probes of a platform ask from outside
# the container; do not publish it where strangers are. The api listens on HTTP_PORT, too.
ENV NODE_ENV=production \
    HTTP_HOST=0.0.0.0 \
    HTTP_PORT=8080 \
    METRICS_HOST=0.0.0.0 \
    METRICS_PORT=9464
WORKDIR /app
COPY --from=build /app/roots.pem /etc/ssl/certs/ca-certificates.crt
COPY --from=build /app/node_modules ./node_modules
# The lockfile is a part of the name under which the bundle is found.
COPY package.json package-lock.json topics.yaml providers.yaml ./
COPY drizzle ./drizzle
COPY src ./src
COPY simulator ./simulator
# The user "node", by number: a platform that refuses root cannot tell from a name. Nothing in /app is writable for it.
USER 1000:1000
EXPOSE 8080 9464
# Lives, not works: whoever restarts what is unhealthy must not restart every role when Postgres is away.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "src/main/cli/probe.ts", "http://127.0.0.1:9464/healthz"]
ENTRYPOINT ["node", "--max-semi-space-size=8", "src/main/service.ts"]
CMD ["--help"]
