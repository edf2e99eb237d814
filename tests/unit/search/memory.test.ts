/** A catalogue that changes a thousand times keeps one snapshot, not a thousand. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { describe, expect, it } from 'vitest'

import { documentsOf } from '@/src/catalogue/search/documents'
import type { CatalogueSnapshot } from '@/src/catalogue/types'
import { snapshot } from '@/tests/fixtures/snapshot'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

describe('the documents of a search', () => {
  it('keep no earlier snapshot alive, however long a record lives through them', async () => {
    let current: CatalogueSnapshot = { ...snapshot, revision: 1 }
    const earlier: WeakRef<CatalogueSnapshot>[] = []
    for (let revision = 2; revision < 12; revision += 1) {
      documentsOf(current)
      earlier.push(new WeakRef(current))
      const [first, ...rest] = current.cases
      // One case was published again; the others are the same records.
      current = { ...current, revision, cases: first ? [{ ...first }, ...rest] : [] }
    }
    expect(documentsOf(current).documents.length).toBe(current.cases.length)
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (typeof collect === 'function') collect()
    expect(earlier.filter((reference) => reference.deref() !== undefined)).toHaveLength(0)
  })
})
