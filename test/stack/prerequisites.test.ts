import { describe, expect, test } from 'vitest';
import { javaMajor, type Machine, missingFor } from '../../stack/prerequisites.ts';
import { serverNames } from '../../stack/server.ts';

const bare: Machine = {
  javaMajor: undefined,
  maven: false,
  pip: false,
  kafkaCached: false,
  temporalAvailable: false,
};
const complete: Machine = { ...bare, javaMajor: 17, maven: true, pip: true };

describe('missing prerequisites', () => {
  test('a complete machine misses nothing', () => {
    expect(missingFor(serverNames, complete)).toEqual([]);
  });

  test('each missing thing gets one line that names what to install', () => {
    const lines = missingFor(serverNames, bare);

    expect(lines.map((line) => /apt-get install ([\w-]+)/.exec(line)?.[1])).toEqual([
      'default-jre-headless',
      'maven',
      'python3-pip',
    ]);
    expect(lines.join('')).not.toContain('\n');
  });

  test('an old Java is told with its version', () => {
    expect(missingFor(['kafka'], { ...complete, javaMajor: 11 })).toEqual([
      expect.stringContaining('Java 11 is too old'),
    ]);
  });

  test('what has been downloaded before needs no downloader', () => {
    const machine = { ...bare, javaMajor: 21, kafkaCached: true, temporalAvailable: true };

    expect(missingFor(serverNames, machine)).toEqual([]);
  });

  test('servers that come from elsewhere need nothing', () => {
    expect(missingFor([], bare)).toEqual([]);
    expect(missingFor(['postgres'], bare)).toEqual([]);
  });

  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['The operation could not be completed. Unable to locate a Java Runtime.', undefined],
    [undefined, undefined],
  ])('Java of %j', (output, major) => {
    expect(javaMajor(output)).toBe(major);
  });
});
