/** The pages that look across the cases are made alike: a query read from the address, and a page drawn from it. */
import type { Metadata } from 'next'

import { explorePages } from '@/src/explore/pages'
import { pictures } from '@/src/explore/registry'
import { linkTo, type PictureName } from '@/src/i18n/links'
import { filteredTitle } from '@/src/ui/filtered-title'
import { pageMetadata } from '@/src/ui/metadata'
import { type QueryProps, viewFor } from './page-view'

export function exploreRoute(name: PictureName) {
  const { canonical } = pictures[name]
  const { draw, prepare } = explorePages[name]
  return {
    async metadata({ params, searchParams }: QueryProps): Promise<Metadata> {
      const view = viewFor(await params)
      const query = canonical(await searchParams, view.snapshot)
      const { title, lead } = view.words.explore.pictures[name]
      // Search engines need each page once, not in every combination of choices.
      return pageMetadata(view, {
        title: filteredTitle(view, title, query),
        description: lead,
        path: (to) => linkTo.picture(to, name, query),
        isIndexed: query === '',
      })
    },
    async Page({ params, searchParams }: QueryProps) {
      const view = viewFor(await params)
      await prepare?.(view.snapshot)
      return draw(view, await searchParams)
    },
  }
}
