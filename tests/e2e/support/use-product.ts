/** The product of a test file that writes: a server on a copy of the filled database, from its first test to its last. */
import { afterAll, beforeAll, inject } from 'vitest'

import { type Product, startProduct } from './product'

/** What a file says of the product at its top, and uses within its tests. */
export function useProduct(env?: Readonly<Record<string, string>>): Omit<Product, 'stop'> {
  let started: Product | undefined
  const running = (): Product => {
    if (!started) throw new Error('The product runs within tests and their hooks only.')
    return started
  }
  beforeAll(async () => {
    started = await startProduct({ from: inject('filled'), ...(env && { env }) })
  })
  afterAll(() => started?.stop())
  return {
    get url() {
      return running().url
    },
    get pid() {
      return running().pid
    },
    get folder() {
      return running().folder
    },
    get ended() {
      return running().ended
    },
  }
}
