import type { z } from 'zod'

import type { evidenceSchema } from '../schema'

type Id = string | number

/** The database's ids of what was loaded so far, by collection and slug (countries by code). */
export class Ids {
  private readonly known = new Map<string, Id>()

  set(collection: string, key: string, id: Id): void {
    this.known.set(`${collection}/${key}`, id)
  }

  /** @throws when the entry has not been loaded: the order of loading is wrong, or the check of references has a gap. */
  get(collection: string, key: string): never {
    const id = this.known.get(`${collection}/${key}`)
    if (id === undefined) throw new Error(`${collection} "${key}" has not been loaded yet`)
    return id as never
  }

  evidence({ source, locator, level }: z.infer<typeof evidenceSchema>) {
    return { source: this.get('sources', source), locator, level }
  }
}
