import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What needs no server. */
const pureFolders = ['src/domain', 'src/usecases', 'src/contracts'];

export interface Choice {
  readonly files: readonly string[];
  /** Where they come from, to be printed. */
  readonly from: string;
}

export function everyPureFile(): Choice {
  return { files: pureFolders.flatMap(filesOf), from: pureFolders.join(', ') };
}

export function isPure(file: string): boolean {
  return pureFolders.some((folder) => file.startsWith(`${folder}/`));
}

export function filesBelow(paths: readonly string[]): Choice {
  const places = paths.map(placeInProject);
  return { files: [...new Set(places.flatMap(filesOf))], from: places.join(', ') };
}

/** What differs from the place where the branch left main, committed or not; on main, from the commit before. */
export function changedFiles(): Choice {
  const base = baseOfChange();
  const changed = git('diff', '--name-only', '--diff-filter=d', '--relative', base, '--', 'src');
  const untracked = git('ls-files', '--others', '--exclude-standard', '--', 'src');
  return { files: [...changed, ...untracked].filter(isMutated), from: `what differs from ${base.slice(0, 12)}` };
}

/** Of a path as the caller gives it, from the directory where the project is. */
export function placeInProject(path: string): string {
  return relative(projectRoot, join(projectRoot, path));
}

function baseOfChange(): string {
  const [head] = git('rev-parse', 'HEAD');
  const [base] = git('merge-base', 'HEAD', 'main');
  return base === undefined || base === head ? baseOnMain() : base;
}

/** On main the last commit is the change; a branch without a commit has only what is uncommitted. */
function baseOnMain(): string {
  const [branch] = git('rev-parse', '--abbrev-ref', 'HEAD');
  return branch === 'main' ? 'HEAD~1' : 'HEAD';
}

function filesOf(place: string): readonly string[] {
  if (statSync(join(projectRoot, place)).isFile()) return [place];
  return globSync(`${place}/**/*.ts`, { cwd: projectRoot }).filter(isMutated).sort();
}

/** What is generated has its test in what generates it. */
function isMutated(file: string): boolean {
  return file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('/generated/');
}

function git(...args: readonly string[]): readonly string[] {
  const text = execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' });
  return text.split('\n').filter(Boolean);
}
