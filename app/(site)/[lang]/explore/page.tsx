import { pageRoute } from '@/app/(site)/page-route'
import { ExploreIndex } from '@/src/explore/questions'
import { linkTo } from '@/src/i18n/links'

const { metadata, Page } = pageRoute(
  ({ words: { explore, sections } }) => ({ title: sections.explore, description: explore.lead, path: linkTo.explore }),
  ExploreIndex,
)
export { metadata as generateMetadata, Page as default }
