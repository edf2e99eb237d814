import type { z } from 'zod'

import type { CaseFile, siteSchema, VocabularyName, VocabularyRow } from '@/src/content/schema'

/** One thing that is wrong with the content files: which file, which row, which field, and why. */
export interface ContentFault {
  readonly file: string
  readonly row: string
  readonly field: string
  readonly message: string
}

export type Vocabularies = { readonly [Name in VocabularyName]: readonly VocabularyRow<Name>[] }

export interface Content {
  readonly vocabularies: Vocabularies
  readonly cases: readonly CaseFile[]
  readonly site: z.infer<typeof siteSchema>
}

/** Stops the load and says everything that is wrong at once. Nothing has been written by then. */
export class ContentError extends Error {
  override name = 'ContentError'
  constructor(readonly faults: readonly ContentFault[]) {
    super(['The content files cannot be loaded:', ...faults.map(({ file, row, field, message }) => `  ${file} · ${row} · ${field}: ${message}`)].join('\n'))
  }
}
