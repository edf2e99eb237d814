/** A fixed term is said once: its values are listed and named in `src/model/terms.ts`, the languages in `src/i18n/languages.ts`, and nowhere again. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { languages } from '@/src/i18n/languages'
import * as terms from '@/src/model/terms'

const root = fileURLToPath(new URL('../..', import.meta.url))
const generated = /^src\/(?:payload-types\.ts$|database\/migrations\/)/
const files = ['src', 'app', 'collections']
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file) && !generated.test(file) && file !== 'src/model/terms.ts' && file !== 'src/i18n/languages.ts')
const sources = files.map((file) => ({ file, source: ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true) }))

const isText = (value: unknown): value is string => typeof value === 'string'
const isName = (value: unknown): value is { ja: string } => typeof value === 'object' && value !== null && 'ja' in value && isText(value.ja)
const exported: readonly unknown[] = Object.values(terms)
const labels = exported.flatMap((one) => (typeof one === 'object' && one !== null && !Array.isArray(one) ? [Object.entries(one)] : []))
const lists: readonly (readonly string[])[] = [
  languages,
  ...labels.map((set) => set.map(([value]) => value)),
  ...exported.filter((one) => Array.isArray(one)).map((one) => one.filter(isText)),
]

/** A list of all values of a term; a few others may stand among them. */
const isListOf = (list: readonly string[], values: readonly string[]): boolean =>
  list.length > 1 && values.length < 2 * list.length && list.every((value) => values.includes(value))

/** Each literal text in a node, however deep. */
function textsIn(node: ts.Node): readonly string[] {
  const own = ts.isStringLiteralLike(node) ? [node.text] : []
  const inside: string[] = []
  ts.forEachChild(node, (child) => void inside.push(...textsIn(child)))
  return [...own, ...inside]
}

function arraysIn(node: ts.Node): readonly ts.ArrayLiteralExpression[] {
  const inside: ts.ArrayLiteralExpression[] = []
  ts.forEachChild(node, (child) => void inside.push(...arraysIn(child)))
  return ts.isArrayLiteralExpression(node) ? [node, ...inside] : inside
}

describe('A fixed term', () => {
  it('has its values listed once', () => {
    expect(lists.length).toBeGreaterThan(30)
    const again = sources.flatMap(({ file, source }) =>
      arraysIn(source).flatMap((array) => {
        const values = array.elements.filter((element) => ts.isStringLiteralLike(element)).map(({ text }) => text)
        return lists.some((list) => isListOf(list, values)) ? [`${file}: ${array.getText()}`] : []
      }),
    )
    expect(again).toEqual([])
  })

  it('has its names once', () => {
    expect(labels.length).toBeGreaterThan(20)
    const again = sources.flatMap(({ file, source }) => {
      const texts = new Set(textsIn(source))
      return labels.flatMap((set) => {
        const names = new Set(
          set
            .map(([, name]) => name)
            .filter(isName)
            .map(({ ja }) => ja),
        )
        const said = [...names].filter((name) => texts.has(name))
        return said.length > 2 && said.length === names.size ? [`${file}: ${said.join(', ')}`] : []
      })
    })
    expect(again).toEqual([])
  })
})
