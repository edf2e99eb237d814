/** The daily check: what is published is what readers get. */
import { expect, test } from 'vitest'

import { healthReport } from '@/src/catalogue/loading/health'
import { loadedCatalogue, refreshCatalogue } from '@/src/catalogue/loading/refresh'
import { checkPublishedCases } from '@/src/catalogue/loading/whole'
import { exampleCase, publishTerms } from '@/tests/int/support/example-case'
import { useProduct } from '@/tests/int/support/use-product'

const product = useProduct()

const check = () => checkPublishedCases(product.payload, () => false)

test('finds a case that readers do not get and one that they should not, counts them in /healthz, and forgets them when all is well', async () => {
  await product.hireEverybody()
  const made = await product.ask('POST', '/cases', {
    as: 'admin',
    body: { ...exampleCase(await publishTerms(product.payload), 'whole'), _status: 'published' },
  })
  const id = String(made.at('doc.id'))
  await refreshCatalogue(product.payload)
  expect(await check()).toEqual([])
  expect(healthReport().catalogue.missingReferences).toBe(0)

  const cases = loadedCatalogue()?.cases
  if (!(cases instanceof Map)) throw new Error('not loaded')
  const kept: unknown = cases.get(id)
  cases.delete(id)
  cases.set('999', kept)
  expect(await check()).toEqual([`cases/${id} is missing`, 'cases/999 is shown and not published'])
  expect(healthReport().catalogue.missingReferences).toBe(2)

  cases.delete('999')
  cases.set(id, kept)
  expect(await check()).toEqual([])
  expect(healthReport().catalogue.missingReferences).toBe(0)
})

test('says nothing when it is asked to end', async () => {
  expect(await checkPublishedCases(product.payload, () => true)).toBe(null)
})
