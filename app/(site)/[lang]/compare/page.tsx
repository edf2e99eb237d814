import { CompareView } from '@/src/ui/explore/compare/compare-view'
import { pictureRoute } from '@/app/(site)/picture-route'

const { metadata, Page } = pictureRoute('compare', CompareView)
export { metadata as generateMetadata }
export default Page
