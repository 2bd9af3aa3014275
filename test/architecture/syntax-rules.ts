import ts from 'typescript';
import type { SourceFile } from './house-rules.ts';

/** `path:line` of each node that a rule refuses. */
const found = (files: readonly SourceFile[], refuses: (node: ts.Node) => boolean): string[] =>
  files.flatMap(({ path, text }) => {
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const places: string[] = [];
    const visit = (node: ts.Node): void => {
      if (refuses(node)) places.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`);
      node.forEachChild(visit);
    };
    visit(tree);
    return places;
  });

/** `...(x === undefined ? {} : { x })` hides a property from the reader; JSON drops what is undefined. */
export const conditionalSpreads = (files: readonly SourceFile[]): string[] =>
  found(files, (node) => {
    if (!ts.isSpreadAssignment(node)) return false;
    const spread = bare(node.expression);
    if (ts.isConditionalExpression(spread))
      return [spread.whenTrue, spread.whenFalse].some((side) => ts.isObjectLiteralExpression(bare(side)));
    return (
      ts.isBinaryExpression(spread) &&
      spread.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
      ts.isObjectLiteralExpression(bare(spread.right))
    );
  });

const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ? bare(node.expression) : node;

const maxParameters = 3;

/** More parameters than can be told apart by their place; a `this` of TypeScript is none. */
export const longParameterLists = (files: readonly SourceFile[]): string[] =>
  found(files, (node) => {
    if (!ts.isFunctionLike(node) || ts.isIndexSignatureDeclaration(node)) return false;
    const own = node.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'));
    return own.length > maxParameters;
  });

/** Nothing but states of a table, side by side: a list that the table would not keep up to date. */
export const stateLists = (files: readonly SourceFile[], states: ReadonlySet<string>): string[] =>
  found(files, (node) => {
    if (ts.isArrayLiteralExpression(node)) return manyStates(node.elements.map(textOf), states);
    if (ts.isUnionTypeNode(node)) return manyStates(node.types.map(typeTextOf), states);
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
      return inStatement(node.getText(), states);
    return false;
  });

const manyStates = (texts: readonly (string | undefined)[], states: ReadonlySet<string>): boolean =>
  texts.length > 1 && texts.every((text) => text !== undefined && states.has(text));

const textOf = (node: ts.Expression): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined);

const typeTextOf = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;

/** `state in ('completed', 'failed')` of a statement. */
const inStatement = (text: string, states: ReadonlySet<string>): boolean =>
  [...text.matchAll(/\bin\s*\(([^()]*)\)/gi)].some(([, list = '']) =>
    manyStates(
      [...list.matchAll(/'([a-z_]+)'/g)].map(([, state]) => state),
      states,
    ),
  );
