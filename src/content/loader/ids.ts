import type { DefaultDocumentIDType } from 'payload'
import type { z } from 'zod'

import type { evidenceSchema } from '../schema'

/** The database's ids of what was loaded so far, by collection and slug (countries by code). */
export class Ids {
  private readonly known = new Map<string, DefaultDocumentIDType>()

  set(collection: string, key: string, id: DefaultDocumentIDType): void {
    this.known.set(`${collection}/${key}`, id)
  }

  /** @throws when the entry has not been loaded: the order of loading is wrong, or the check of references has a gap. */
  get(collection: string, key: string): DefaultDocumentIDType {
    const id = this.known.get(`${collection}/${key}`)
    if (id === undefined) throw new Error(`${collection} "${key}" has not been loaded yet`)
    return id
  }

  evidence({ source, locator, level }: z.infer<typeof evidenceSchema>) {
    return { source: this.get('sources', source), locator, level }
  }
}
