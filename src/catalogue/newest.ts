import { oncePerSnapshot } from './lookup'
import type { CatalogueSnapshot } from './types'

/** The newest change to anything that readers see, as an ISO instant. Never the clock: a page is a function of its data. */
export const newestUpdate = oncePerSnapshot((snapshot: CatalogueSnapshot): string => {
  const dated = [...snapshot.cases, ...snapshot.pages, ...snapshot.sources, snapshot.site]
  return dated.reduce((newest, { updatedAt }) => (updatedAt > newest ? updatedAt : newest), '')
})
