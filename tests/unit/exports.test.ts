/** What a file offers to others is used by others, and what two rooms agree on by name is written once. */
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import * as headers from '@/src/i18n/headers'
import { askedFor, exportsIn, readCode } from '@/tests/support/exports'

const root = fileURLToPath(new URL('../..', import.meta.url))
const code = readCode(root, ['src', 'app', 'collections', 'tests', 'bench', 'payload.config.ts', 'next.config.mjs'])

describe('exported functions and constants', () => {
  it('are asked for by another file', () => {
    const asked = askedFor(code)
    const offered = [...code].filter(([file]) => /^(?:src|collections)\//.test(file) && !file.startsWith('src/database/migrations/'))
    const unasked = offered.flatMap(([file, text]) =>
      asked.has(`${file} *`)
        ? []
        : exportsIn(text)
            .filter((name) => !asked.has(`${file} ${name}`))
            .map((name) => `${file} ${name}`),
    )
    expect(unasked).toEqual([])
    expect(asked.size).toBeGreaterThan(1_000)
  })

  it('are found however they are asked for', () => {
    const files = {
      'src/a.ts': "import b, { type C, d as e } from './b'\nif (b) {\nconst { f: g } = await import('@/src/f')\nimport * as h from '@/src/h'\n",
      'src/b.ts': "import { own } from './b'\nexport const d = { path: '/src/k#K' }\n",
      'src/f.ts': "void import('./h')\n",
      'src/h.ts': 'export function h() {}\nexport async function i() {}\nfunction inside() {}\n',
      'src/k.tsx': 'export const K = 1\n',
    }
    expect([...askedFor(new Map(Object.entries(files)))].sort()).toEqual(['src/b.ts C', 'src/b.ts d', 'src/f.ts f', 'src/h.ts *', 'src/k.tsx K'])
    expect(exportsIn(files['src/h.ts'])).toEqual(['h', 'i'])
  })
})

describe('the name of a header between two rooms', () => {
  it.each(Object.values(headers))('is written in one file: %s', (name) => {
    const files = [...code].filter(([file, text]) => /^(?:src|app|collections)\//.test(file) && text.toLowerCase().includes(`'${name}'`)).map(([file]) => file)
    expect(files).toEqual(['src/i18n/headers.ts'])
  })
})
