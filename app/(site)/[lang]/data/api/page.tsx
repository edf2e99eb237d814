import '@/src/open-data/style.css'

import { pageRoute } from '@/app/(site)/page-route'
import { type PageProps, viewFor } from '@/app/(site)/page-view'
import { prepareSearch } from '@/src/catalogue/search/documents'
import { linkTo } from '@/src/i18n/links'
import { ApiPage } from '@/src/open-data/api-page'
import { dataWords } from '@/src/open-data/words'

const { metadata } = pageRoute(({ language }) => {
  const { apiTitle, apiLead } = dataWords[language]
  return { title: apiTitle, description: apiLead, path: linkTo.dataApi }
}, ApiPage)
export { metadata as generateMetadata }

export default async function Page({ params }: PageProps) {
  const view = viewFor(await params)
  await prepareSearch(view.snapshot)
  return <ApiPage view={view} />
}
