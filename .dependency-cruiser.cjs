// What each folder of src may import: folders of src, and npm packages. Anything else is an error.
// Node's own modules are kept out of the four folders that must stay pure. Read this table before adding an import.
const observed = ['pino', 'prom-client'];
const everyAdapter = ['adapters/telemetry', 'adapters/faults', 'adapters/environment'];

const table = {
  contracts: { src: [], npm: ['ajv', 'ajv-formats', 'zod'] },
  domain: { src: [], npm: ['big\\.js'] },
  usecases: { src: ['domain', 'contracts'], npm: ['ulid'] },
  queries: {
    src: ['contracts', 'domain/order/states\\.ts', 'adapters/out/postgres/(tracking-)?schema\\.ts'],
    npm: ['drizzle-orm'],
  },
  workflows: {
    src: ['contracts/temporal\\.ts'],
    typesOf: ['activities'],
    npm: ['@temporalio/workflow', '@temporalio/common'],
  },
  activities: { src: ['usecases', 'domain', 'contracts'], npm: ['@temporalio/activity', '@temporalio/common'] },
  'adapters/telemetry': { src: ['contracts'], npm: observed },
  'adapters/faults': { src: [], npm: [] },
  'adapters/environment': { src: [], npm: [] },
  'adapters/kafka': { src: [...everyAdapter, 'contracts'], npm: [...observed, 'kafkajs'] },
  'adapters/in': {
    src: [...everyAdapter, 'usecases', 'queries', 'domain', 'contracts', 'adapters/kafka'],
    npm: [...observed, 'hono', '@hono/[^/]+', 'zod', 'jose', 'standardwebhooks', 'fast-xml-parser', 'swagger-ui-dist'],
  },
  'adapters/out': {
    src: [
      ...everyAdapter,
      'usecases/(ports|commits|tracking/tracking-ports|fulfilment/(refusal-ports|fulfilment-port|providers)|dead-letters/unreadable-batches)\\.ts',
      'domain',
      'contracts',
      'adapters/kafka',
    ],
    npm: [...observed, 'drizzle-orm', 'postgres', '@temporalio/client', '@temporalio/common', 'zod'],
  },
};

const inside = (folder) => `^src/${folder}/`;
const reach = (places) => places.map((place) => `^src/${place}(/|$)`);

function rulesOf([folder, { src, typesOf = [], npm }]) {
  const packages = {
    name: `${folder}: npm`,
    severity: 'error',
    from: { path: inside(folder) },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      pathNot: npm.map((name) => `node_modules/(@types/)?${name}/`),
    },
  };
  const folders = {
    name: `${folder}: src`,
    severity: 'error',
    from: { path: inside(folder) },
    to: { path: '^src/', pathNot: [inside(folder), ...reach([...src, ...typesOf])] },
  };
  const onlyTypes = {
    name: `${folder}: types only`,
    comment: 'code of these would be bundled with it; a type is gone by then',
    severity: 'error',
    from: { path: inside(folder) },
    to: { path: reach(typesOf), dependencyTypesNot: ['type-only'] },
  };
  return typesOf.length === 0 ? [folders, packages] : [folders, packages, onlyTypes];
}

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...Object.entries(table).flatMap(rulesOf),
    rule(
      'every folder of src stands in the table',
      { path: '^src/', pathNot: [...Object.keys(table), 'main'].map(inside) },
      { path: '.' },
    ),
    rule(
      'pure code asks nothing of Node',
      { path: '^src/(contracts|domain|usecases|workflows)/' },
      { dependencyTypes: ['core'] },
    ),
    rule('temporal names import nothing', { path: '^src/contracts/temporal\\.ts$' }, { path: '.' }),
    rule('nobody imports main', { path: '^src/', pathNot: '^src/main/' }, { path: '^src/main/' }),
    rule(
      'src stands alone',
      { path: '^src/' },
      { path: '^(test|bench|chaos|simulator|stack|schemas|drizzle)/', pathNot: '\\.json$' },
    ),
    rule(
      'main imports packages that are installed on purpose',
      { path: '^src/main/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule('no cycles', {}, { circular: true }),
    rule('every import resolves', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
