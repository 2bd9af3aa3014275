import type { TreeLimits } from './tracking/xml-tree.ts';

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** The value of a JSON text, or why it is refused. Depth and count are found before anything is built. */
export function parseJson(text: string, limits: TreeLimits): { readonly tree: unknown } | { readonly fault: string } {
  const fault = jsonFault(text, limits);
  if (fault !== undefined) return { fault };
  try {
    return { tree: JSON.parse(text) };
  } catch {
    return { fault: 'The body is not JSON.' };
  }
}

function jsonFault(text: string, { depth, nodes }: TreeLimits): string | undefined {
  let [level, opened] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = stringEnd(text, at);
    } else if (code === openBrace || code === openBracket) {
      level += 1;
      opened += 1;
      if (level > depth) return `Values are nested deeper than ${depth}.`;
      if (opened > nodes) return `There are more than ${nodes} objects and arrays.`;
    } else if (code === closeBrace || code === closeBracket) level -= 1;
  }
  return undefined;
}

/** Where the text that begins here ends; the end of all where it does not. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at += 1;
  }
  return text.length;
}
