/** Those that read source, documents or processes would judge the mutated text, not what it does. */
const ofText = ['architecture', 'bench', 'containers', 'docs', 'main', 'stack'].map((folder) => `test/${folder}/**`);
const ofDisk = ['test/contracts/catalog.test.ts', 'test/contracts/topics.test.ts'];
/** By chance they see a mutant in one run and not in the next. */
const random = ['test/domain/order/order-model.test.ts', 'test/usecases/extremes.test.ts'];
const onServers = ['test/**/*.e2e.test.ts', 'test/**/*.engine.test.ts'];
/** Measures a database that nothing else uses. */
const measured = 'test/adapters/out/postgres/growth.int.test.ts';

const included = ['test/**/*.test.ts'];
const neverRun = [...ofText, ...ofDisk, ...random, ...onServers];

/** What a consumer's use case answers becomes visible in the fates of its records. */
const ofConsumers = 'test/adapters/in/kafka/*.test.ts';

/** Which tests judge a mutant. The pure layers are judged by their own tests and those of the consumers, which run on the fake store. */
export const judges = {
  pure: {
    include: ['test/{contracts,domain,usecases}/**/*.test.ts', ofConsumers],
    exclude: [...neverRun, 'test/**/*.int.test.ts'],
  },
  unit: { include: included, exclude: [...neverRun, 'test/**/*.int.test.ts'] },
  int: { include: included, exclude: [...neverRun, measured] },
};
