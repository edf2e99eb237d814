import type { DefaultDocumentIDType } from 'payload'
import type { z } from 'zod'

import type { evidenceSchema } from '@/src/content/schema'

/** An entry that is not in the database: the order of loading is wrong, the check of references has a gap, or staff deleted it. */
export class UnknownEntry extends Error {
  override name = 'UnknownEntry'
  constructor(readonly entry: string) {
    super(`${entry} is not in the database`)
  }
}

/** The database's ids of what was loaded so far, by collection and slug (countries by code). */
export class Ids {
  private readonly known = new Map<string, DefaultDocumentIDType>()

  set(collection: string, key: string, id: DefaultDocumentIDType): void {
    this.known.set(`${collection}/${key}`, id)
  }

  /** @throws {UnknownEntry} */
  get(collection: string, key: string): DefaultDocumentIDType {
    const id = this.known.get(`${collection}/${key}`)
    if (id === undefined) throw new UnknownEntry(`${collection}/${key}`)
    return id
  }

  evidence({ source, locator, level }: z.infer<typeof evidenceSchema>) {
    return { source: this.get('sources', source), locator, level }
  }
}
