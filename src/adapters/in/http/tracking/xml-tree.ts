import { XMLParser } from 'fast-xml-parser';

export interface TreeLimits {
  readonly depth: number;
  /** Elements of XML; objects and arrays of JSON. */
  readonly nodes: number;
}

/** Longer than any tag of ours with its namespaces; it bounds the work of the expressions, here and in the parser. */
const longestTag = 512;
const declaration = /^\s*<\?xml(?:\s[^<>]{0,200})?\?>/;
const tagPattern =
  /^<(?:\/([A-Za-z_][\w.:-]*)\s*|([A-Za-z_][\w.:-]*)(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?))>/;

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Texts stay as they are: no number is made of an order id, and no entity is ever replaced.
  parseTagValue: false,
  processEntities: false,
  maxNestedTags: 16,
  isArray: (name) => name === 'event',
});

/** The tree of an XML document, or why it is refused. What is dangerous or malformed is found before a tree is built (TR6). */
export function parseXml(text: string, limits: TreeLimits): { readonly tree: unknown } | { readonly fault: string } {
  const fault = xmlFault(text, limits);
  if (fault !== undefined) return { fault };
  try {
    return { tree: parser.parse(text) };
  } catch {
    return { fault: 'The XML cannot be read.' };
  }
}

/** One pass over the text, no tree, no recursion: declarations, entities, depth, count, and that tags match. */
function xmlFault(text: string, limits: TreeLimits): string | undefined {
  if (/<![A-Za-z]/.test(text)) return 'Document type declarations (<!DOCTYPE, <!ENTITY …) are refused.';
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(text)) return 'Only the entities &lt; &gt; &amp; &quot; &apos; are known.';
  const seen: Seen = { open: [], root: false };
  let at = declaration.exec(text)?.[0].length ?? 0;
  for (let markup = 1; ; markup += 1) {
    const next = text.indexOf('<', at);
    if (seen.open.length === 0 && text.slice(at, next === -1 ? undefined : next).trim() !== '') return outside;
    if (next === -1) break;
    if (markup > limits.nodes * 2) return `There are more than ${limits.nodes} elements.`;
    const section = sectionEnd(text, next);
    if (section === -1) return 'A comment or CDATA section does not end.';
    const tag = section === undefined ? tagPattern.exec(text.slice(next, next + longestTag)) : null;
    if (section === undefined && tag === null) return unreadable;
    at = section ?? next + (tag?.[0].length ?? 1);
    const fault = tag === null ? undefined : tagFault(seen, tag, limits.depth);
    if (fault !== undefined) return fault;
  }
  if (seen.open.length > 0) return `<${shown(seen.open.at(-1))}> is not closed.`;
  return seen.root ? undefined : 'There is no root element.';
}

interface Seen {
  /** Names of the elements around the place that is read. */
  readonly open: string[];
  root: boolean;
}

const outside = 'Text stands outside the root element.';
const unreadable = `A tag cannot be read; known are elements with tags of at most ${longestTag} characters, comments and CDATA.`;
const shown = (name = '') => name.slice(0, 64);

const prefixed = (name: string) =>
  `<${shown(name)}> has a prefix; elements are known without one: <${shown(name.slice(name.indexOf(':') + 1))}>, in a default namespace (xmlns="…") or in none.`;

function tagFault(seen: Seen, [, closing, opening = '', empty]: RegExpExecArray, depth: number): string | undefined {
  const { open } = seen;
  if (closing !== undefined) return open.pop() === closing ? undefined : `</${shown(closing)}> closes nothing.`;
  if (opening.includes(':')) return prefixed(opening);
  if (open.length === 0 && seen.root) return 'There is more than one root element.';
  if (open.length >= depth) return `Elements are nested deeper than ${depth}.`;
  seen.root = true;
  if (empty === '') open.push(opening);
  return undefined;
}

/** Where a comment or CDATA section ends; -1 when it does not; undefined when none begins here. */
function sectionEnd(text: string, at: number): number | undefined {
  const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : undefined;
  if (end === undefined) return undefined;
  const found = text.indexOf(end, at + 4);
  return found === -1 ? -1 : found + end.length;
}
