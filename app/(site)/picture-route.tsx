/** The pages that look across the cases are made alike: a query read from the address, and a view drawn from it. */
import type { ComponentType } from 'react'
import type { Metadata } from 'next'
import { pictureQueries, type PictureQueries } from '@/src/catalogue/page-queries'
import type { PageQuery } from '@/src/catalogue/parameters'
import { linkTo, type PictureName } from '@/src/i18n/links'
import { pageMetadata } from '@/src/ui/metadata'
import type { View } from '@/src/ui/view'
import { viewFor, type QueryProps } from './page-view'

export function pictureRoute<Name extends PictureName>(name: Name, Picture: ComponentType<{ view: View; query: PictureQueries[Name] }>) {
  const { parse, write }: PageQuery<PictureQueries[Name]> = pictureQueries[name]
  return {
    async metadata({ params, searchParams }: QueryProps): Promise<Metadata> {
      const view = viewFor(await params)
      const query = write(parse(await searchParams, view.snapshot))
      const { title, lead } = view.words.explore.pictures[name]
      // Search engines need each page once, not in every combination of choices.
      return pageMetadata(view, { title, description: lead, path: (to) => linkTo.picture(to, name, query), isIndexed: query === '' })
    },
    async Page({ params, searchParams }: QueryProps) {
      const view = viewFor(await params)
      return <Picture view={view} query={parse(await searchParams, view.snapshot)} />
    },
  }
}
