/** The product of a test file: open before its first test, closed after its last. */
import { afterAll, beforeAll } from 'vitest'

import { openProduct, type Product } from './product'

/** What a file says of the product at its top, and uses within its tests. */
export function useProduct(): Omit<Product, 'close'> {
  let opened: Product | undefined
  const open = (): Product => {
    if (!opened) throw new Error('The product is open within tests and their hooks only.')
    return opened
  }
  beforeAll(async () => {
    opened = await openProduct()
  })
  afterAll(() => opened?.close())
  return {
    get payload() {
      return open().payload
    },
    get mediaDir() {
      return open().mediaDir
    },
    get database() {
      return open().database
    },
    get sessions() {
      return open().sessions
    },
    ask: (...question) => open().ask(...question),
    hireEverybody: () => open().hireEverybody(),
    rehire: (role) => open().rehire(role),
    keepAs: (template) => open().keepAs(template),
  }
}
