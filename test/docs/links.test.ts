import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './generated.ts';

const skipped = new Set(['node_modules', '.git', '.stack']);

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownBelow(path);
    return entry.name.endsWith('.md') ? [relative(root, path)] : [];
  });
}

/** Links and images of a text, those in code left out. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

function isBroken(file: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return false;
  const [target = '', anchor] = link.split('#');
  const path = target === '' ? join(root, file) : join(root, dirname(file), target);
  if (!existsSync(path) || relative(root, path).startsWith('..')) return true;
  if (anchor === undefined) return false;
  return statSync(path).isDirectory() || !anchorsOf(readFileSync(path, 'utf8')).includes(anchor);
}

describe('links between the documents', () => {
  test.each(markdownBelow(root))('of %s lead somewhere inside this repository', (file) => {
    const broken = linksOf(readFileSync(join(root, file), 'utf8')).filter((link) => isBroken(file, link));

    expect(broken).toEqual([]);
  });

  test('one to a file or heading that does not exist is found, and so is one that leaves the repository', () => {
    expect(isBroken('README.md', 'docs/nowhere.md')).toBe(true);
    expect(isBroken('README.md', 'docs/architecture.md#no-such-part')).toBe(true);
    expect(isBroken('README.md', '../elsewhere.md')).toBe(true);
    expect(isBroken('README.md', 'docs/architecture.md#callbacks')).toBe(false);
  });
});
