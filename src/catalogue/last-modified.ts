import { oncePerSnapshot } from './lookup'
import type { CatalogueSnapshot } from './types'

/** When anything that readers see was last modified, as an ISO instant. Never the clock: a page is a function of its data. */
export const lastModified = oncePerSnapshot((snapshot: CatalogueSnapshot): string => {
  const dated = [...snapshot.cases, ...snapshot.pages, ...snapshot.sources, snapshot.site]
  return dated.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '')
})
