/** How a part of the admin looks stands beside it, so that both are found, changed and taken away together. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const files = readdirSync(path.join(root, 'src/admin'), { recursive: true, encoding: 'utf8' }).map((name) => `src/admin/${name}`)
/** Names of Payload’s, which our parts borrow to look like its own. */
const borrowed = /^(?:field-type|field-description|btn|table|cell-\w+)$/
/** What corrects Payload's own screens, for all of them. */
const corrections = 'app/(payload)/admin.css'

/** The classes that a style sheet has rules for. */
const styledIn = (sheet: string): ReadonlySet<string> =>
  new Set(
    [
      ...read(sheet)
        .replaceAll(/\/\*.*?\*\/|\{[^{}]*\}/gs, ' ')
        .matchAll(/\.([a-z][\w-]*)/gi),
    ].map(([, name = '']) => name),
  )
const sheets = [...files.filter((file) => file.endsWith('.css')), corrections].map((sheet) => ({ sheet, styled: styledIn(sheet) }))

const parts = files
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => {
    const text = read(file)
    const named = [...text.matchAll(/className=(?:"([^"]+)"|\{([^}]+)\})/g)].flatMap(([, plain = '', made = '']) => [
      ...plain.split(/\s+/),
      ...[...made.matchAll(/['"`]([^'"`]+)/g)].flatMap(([, literal = '']) => literal.split(/[\s$]+/)),
    ])
    const imported = [...text.matchAll(/^import ['"]([^'"]+\.css)['"]/gm)].map(([, target = '']) =>
      target.startsWith('@/') ? target.slice(2) : path.join(path.dirname(file), target),
    )
    return { file, named: [...new Set(named)].filter((name) => /^[a-z][\w-]*$/i.test(name) && !borrowed.test(name)), imported }
  })

/** In the part's folder: where the part itself lies or above it. */
const isNear = (sheet: string, file: string): boolean => path.dirname(sheet) !== 'src/admin' && file.startsWith(`${path.dirname(sheet)}/`)

describe('A class of the admin', () => {
  it('is styled in the folder of its part, or in a sheet that the part imports', () => {
    const styled = parts.flatMap(({ file, named, imported }) =>
      named.flatMap((name) => {
        const at = sheets.filter((one) => one.styled.has(name)).map(({ sheet }) => sheet)
        return at.length === 0 ? [] : [{ file, name, at, isFound: at.some((sheet) => isNear(sheet, file) || imported.includes(sheet)) }]
      }),
    )
    expect(styled.length).toBeGreaterThan(200)
    expect(styled.filter(({ isFound }) => !isFound).map(({ file, name, at }) => `${file}: .${name} in ${at.join(', ')}`)).toEqual([])
  })
})
