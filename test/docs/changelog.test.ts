import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const releases = readFileSync('CHANGELOG.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ name: text.slice(0, text.indexOf('\n')), text }));

test('the changelog begins with what is not released yet, then the version of this release', () => {
  expect(releases.slice(0, 2).map(({ name }) => name)).toEqual(['Unreleased', manifest.version]);
});

test.each(releases.filter(({ name }) => name !== '0.1.0'))('$name says how to upgrade to it', ({ text }) => {
  expect(text).toMatch(/^Upgrade\b.*:/m);
});

test('operations name the image of this release', () => {
  const images = readFileSync('docs/operations.md', 'utf8').match(/order-lifecycle-service:\S+/g) ?? [];

  expect(new Set(images)).toEqual(new Set([`order-lifecycle-service:${manifest.version}`]));
});
