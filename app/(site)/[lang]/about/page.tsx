import '@/src/ui/styles/survey.css'

import { pageRoute } from '@/app/(site)/page-route'
import { linkTo } from '@/src/i18n/links'
import { textIn } from '@/src/i18n/text'
import { AboutIndex } from '@/src/ui/about/about-index'

const { metadata, Page } = pageRoute(
  ({ snapshot: { site }, language, words }) => ({
    title: words.sections.about,
    description: textIn(site.description, language).text,
    path: (to) => linkTo.about(to),
  }),
  AboutIndex,
)
export { metadata as generateMetadata, Page as default }
