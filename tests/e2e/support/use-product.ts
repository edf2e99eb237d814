/** The product of a test file that writes: as it was filled before the file's first test, for it alone until its last. */
import { cpSync } from 'node:fs'

import { afterAll, beforeAll, inject } from 'vitest'

import { type Product, startProduct } from './product'
import { putBack } from './put-back'

/**
 * The server of this worker: one file after the other writes to it, each on a database that was put back as it was. It ends
 * with the worker, and what it stored is removed with the filled folder that it lies beside.
 */
let ofWorker: Product | null = null

async function productOfWorker(): Promise<Product> {
  const filled = inject('filled')
  if (ofWorker) {
    await putBack(ofWorker, filled)
    return ofWorker
  }
  const folder = `${filled}-${process.pid}`
  cpSync(filled, folder, { recursive: true })
  const started = await startProduct({ beside: folder })
  void started.ended.then(() => (ofWorker = null))
  return (ofWorker = started)
}

/**
 * What a file says of the product at its top, and uses within its tests.
 * @param env what the product is set to other than usual: it then has a server of its own
 */
export function useProduct(env?: Readonly<Record<string, string>>): Omit<Product, 'stop'> {
  let product: Product | undefined
  const running = (): Product => {
    if (!product) throw new Error('The product runs within tests and their hooks only.')
    return product
  }
  beforeAll(async () => {
    product = env ? await startProduct({ from: inject('filled'), env }) : await productOfWorker()
  })
  afterAll(() => (env ? product?.stop() : undefined))
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
