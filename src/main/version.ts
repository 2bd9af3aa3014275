import manifest from '../../package.json' with { type: 'json' };

/** Of this release; CHANGELOG.md says what came with it. */
export const { version } = manifest;
