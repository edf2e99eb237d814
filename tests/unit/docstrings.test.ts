/** Who calls a function of a pure room need not read its body: a docstring says what it gives, and when it throws. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`)
const rooms: readonly (readonly [room: string, files: RegExp])[] = [
  ['src/periods', /^src\/periods\/[^/]+\.ts$/],
  ['src/chronology-text', /^src\/chronology-text\/[^/]+\.ts$/],
  ['src/text', /^src\/text\/[^/]+\.ts$/],
  ['src/exchange', /^src\/exchange\/[^/]+\.ts$/],
  ['src/visuals', /^src\/visuals\/[^/]+\.tsx?$/],
  ['src/model', /^src\/model\/.+\.ts$/],
  ['src/rich-text', /^src\/rich-text\/[^/]+\.ts$/],
  ['src/catalogue', /^src\/catalogue\/[^/]+\.ts$/],
  ['what src/catalogue loads, projects and searches', /^src\/catalogue\/[^/]+\/[^/]+\.ts$/],
  ['src/reference', /^src\/reference\/[^/]+\.ts$/],
  ['src/i18n', /^src\/i18n\/.+\.ts$/],
  ['src/open-data', /^src\/open-data\/.+\.ts$/],
  ['src/content', /^src\/content\/.+\.ts$/],
  ['src/enhance', /^src\/enhance\/.+\.ts$/],
  ['src/explore, but for what draws', /^src\/explore\/.+\.ts$/],
]

interface Exported {
  readonly name: string
  readonly docstring: string
  readonly throws: boolean
}

const hasExport = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** A function as written, or wrapped by another: `oncePerSnapshot((snapshot) => …)`. */
function isFunction(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true
  return ts.isCallExpression(node) && node.arguments.some(isFunction)
}

function throwsIn(node: ts.Node): boolean {
  return ts.isThrowStatement(node) || (ts.forEachChild(node, (child) => throwsIn(child) || undefined) ?? false)
}

function functionsIn(file: string): readonly Exported[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements.filter(hasExport).flatMap((statement): readonly Exported[] => {
    const docstring = ts
      .getJSDocCommentsAndTags(statement)
      .map((node) => node.getText(source))
      .join('\n')
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', docstring, throws: throwsIn(statement) }]
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations
      .filter(({ initializer }) => isFunction(initializer))
      .map((declaration) => ({ name: declaration.name.getText(source), docstring, throws: throwsIn(declaration) }))
  })
}

describe.each(rooms)('every exported function of %s', (_room, pattern) => {
  const functions = files.filter((file) => pattern.test(file)).flatMap((file) => functionsIn(file).map((own) => ({ ...own, at: `${file} ${own.name}` })))

  it('has a docstring', () => {
    expect(functions.length).toBeGreaterThan(0)
    expect(functions.filter(({ docstring }) => !/\p{L}{2,}/u.test(docstring)).map(({ at }) => at)).toEqual([])
  })

  it('says so where it throws', () => {
    expect(functions.filter(({ docstring, throws }) => throws && !docstring.includes('@throws')).map(({ at }) => at)).toEqual([])
  })
})
