import { currentSnapshot } from '@/src/catalogue/registry'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { SearchView } from '@/src/ui/explore/search/search-view'
import type { QueryProps } from '@/app/(site)/page-view'
import { pictureRoute } from '@/app/(site)/picture-route'

const { metadata, Page } = pictureRoute('search', SearchView)

export const generateMetadata = metadata

export default async function SearchPage(props: QueryProps) {
  // Usually done already; just after the start others can be answered meanwhile.
  await prepareSearch(currentSnapshot())
  return Page(props)
}
