import '@/src/ui/styles/home.css'

import { pageRoute } from '@/app/(site)/page-route'
import { HomeWithPictures } from '@/src/explore/with-pictures'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'

const { metadata, Page } = pageRoute(
  ({ snapshot: { site }, language }) => ({ title: textIn(site.name, language).text, description: textIn(site.description, language).text, path: linkTo.home }),
  HomeWithPictures,
)
export { metadata as generateMetadata, Page as default }
