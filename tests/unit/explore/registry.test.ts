/** A picture is one folder under the name that its address has, and nothing of it is forgotten where the types cannot see it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { tableFiles } from '@/src/explore/registry'
import { pictureNames, picturePaths } from '@/src/i18n/links'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

describe.each(pictureNames)('the picture “%s”', (name) => {
  it('has its page at the address that links lead to', () => {
    expect(read(`app/(site)/[lang]/${picturePaths[name]}/page.tsx`)).toContain(`exploreRoute('${name}')`)
  })

  it('has a folder under the name that its address has, and its style in the style sheet, if it has one', () => {
    const folder = path.basename(picturePaths[name])
    expect(existsSync(path.join(root, `src/explore/${folder}/page.tsx`))).toBe(true)
    if (existsSync(path.join(root, `src/explore/${folder}/style.css`))) expect(read('src/explore/pictures.css')).toContain(`'./${folder}/style.css'`)
  })
})

it('no two tables have one address', () => {
  expect(new Set(tableFiles.map(({ name }) => name)).size).toBe(tableFiles.length)
})
