import '@/src/open-data/style.css'

import { pageRoute } from '@/app/(site)/page-route'
import { linkTo } from '@/src/i18n/links'
import { DataPage } from '@/src/open-data/data-page'
import { dataWords } from '@/src/open-data/words'

const { metadata, Page } = pageRoute(({ language }) => {
  const { title, lead } = dataWords[language]
  return { title, description: lead, path: linkTo.data }
}, DataPage)
export { metadata as generateMetadata, Page as default }
