import type { ServerFunction } from 'payload'

import { catalogueState } from '@/src/catalogue/loading/current-snapshot'
import { previewCase } from '@/src/catalogue/loading/preview'
import { roleOf } from '@/src/editorial/access/roles'
import { languageOf } from '@/src/i18n/languages'
import { type Example, exampleOf, regionsOf } from './example'
import { hasGuide } from './guides'

/** By this name the form asks for it; the whole text is `{ of, id }`: which part of the form, and of which case, if it is stored. */
export const howToName = 'how-to'

/** The example for one part of a case's form; null for whoever is not staff, and for a part that there is not. */
export const answerHowTo: ServerFunction = async ({ req, of, id }): Promise<Example | null> => {
  const { snapshot } = catalogueState()
  const { payload, user } = req
  if (!user || roleOf(user) === null || !snapshot || typeof of !== 'string' || !hasGuide(of)) return null
  const own = typeof id === 'string' || typeof id === 'number' ? await previewCase(payload, String(id), user) : null
  const near = { slug: own?.record.slug ?? '', elements: own?.record.derived.elements ?? [], regions: own ? regionsOf(own.snapshot, own.record) : [] }
  return exampleOf(snapshot, of, near, languageOf(req))
}
