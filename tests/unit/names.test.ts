/** A word that the site or its readers have for one thing names nothing else in the code. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const code = ['src', 'app', 'collections'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && name !== 'payload-types.ts')
    .map((name) => path.join(folder, name)),
)
const declared = code.flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/^(?:export )?(?:interface|type|class|function) ([A-Z]\w*)/gm)].map(([, name = '']) => ({
    name,
    file,
  })),
)

describe('a word', () => {
  it.each(['Place', 'Figure', 'Stage', 'Mark', 'Piece', 'Point', 'Suggestion', 'Marked', 'Found'])('%s names one thing at most', (word) => {
    expect(declared.length).toBeGreaterThan(1000)
    expect(declared.filter(({ name }) => name === word).slice(1)).toEqual([])
  })

  it('for a locality or a number of a case is in no name where addresses, positions and work are spoken of', () => {
    const rooms = /^src\/(?:admin|editorial\/(?:comments|notifications|presence)|model|text|visuals)\//
    const others = declared.filter(({ file, name }) => rooms.test(file) && /Place(?!Kind|d)|(?<!Key)Figure(?!Subject)/.test(name))
    expect(others).toEqual([])
  })
})
