import ts from 'typescript';
import { sourcesOf } from '../architecture/house-rules.ts';

export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

const reference = /\b(SH|TP|EV|SC|PR|CO|RT|RP|OL|TE|HT|TR|OB|OP|SE|DV)(\d{1,2})(?:[–-]\1(\d{1,2}))?\b/g;

/** The requirements that a title names; `CO1–CO3` names three. */
export function namedIn(title: string): readonly string[] {
  return [...title.matchAll(reference)].flatMap(([, group = '', first = '', last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${group}${Number(first) + i}`),
  );
}

/** Names of tests, and what specs and tables put into them, by requirement. */
export function testsByRequirement(): ReadonlyMap<string, readonly NamedTest[]> {
  const found = new Map<string, NamedTest[]>();
  const files = sourcesOf('test').filter(
    ({ path }) => !/^test\/(docs\/(coverage|named)|architecture\/planted)/.test(path),
  );
  for (const { path: file, text } of files)
    for (const title of titlesOf(file, text))
      for (const id of new Set(namedIn(title))) found.set(id, [...(found.get(id) ?? []), { file, title }]);
  return found;
}

/** Literals of more than one word that name a requirement. */
function titlesOf(file: string, text: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isText) {
      const title = ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : node.text;
      if (title.includes(' ') && namedIn(title).length > 0) titles.push(title.replaceAll(/\s+/g, ' '));
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return titles;
}
