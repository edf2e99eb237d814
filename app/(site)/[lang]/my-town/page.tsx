import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { exploreRoute } from '@/app/(site)/explore-route'
import { type QueryProps, viewFor } from '@/app/(site)/page-view'
import { titleOfTown, townOf } from '@/src/explore/my-town/page'
import { townLine } from '@/src/explore/my-town/sentences'
import { leadsTo, townQuery } from '@/src/explore/towns/query'
import { linkTo } from '@/src/i18n/links'
import { pageMetadata } from '@/src/ui/metadata'

const route = exploreRoute('my-town')

async function read({ params, searchParams }: QueryProps) {
  const view = viewFor(await params)
  return { view, query: townQuery.parse(await searchParams, view.snapshot) }
}

/** A page that is passed on says whose it is; a search for the town may lead to it. */
export async function generateMetadata(props: QueryProps): Promise<Metadata> {
  const { view, query } = await read(props)
  const town = townOf(view, query)
  if (!town) return route.metadata(props)
  return pageMetadata(view, {
    title: titleOfTown(town, view.language),
    description: town.mine.kind === 'area' ? view.words.explore.pictures['my-town'].lead : townLine(town.mine, view.language),
    path: (to) => linkTo.picture(to, 'my-town', townQuery.write(query)),
  })
}

/** A name that means one place leads to the address of that place. */
export default async function Page(props: QueryProps) {
  const { view, query } = await read(props)
  const place = leadsTo(query)
  if (place !== null) redirect(linkTo.picture(view.language, 'my-town', place))
  return route.Page(props)
}
