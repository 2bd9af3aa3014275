/** Those that read source, documents or processes would judge the mutated text, not what it does. */
const ofText = ['architecture', 'bench', 'containers', 'docs', 'main', 'stack'].map((folder) => `test/${folder}/**`);
const onServers = ['test/**/*.e2e.test.ts', 'test/**/*.engine.test.ts'];

export const unit = {
  include: ['test/**/*.test.ts'],
  exclude: [...ofText, ...onServers, 'test/**/*.int.test.ts'],
};

/** Measures a database that nothing else uses. */
const measured = 'test/adapters/out/growth.int.test.ts';

export const unitAndInt = { include: unit.include, exclude: [...ofText, ...onServers, measured] };
