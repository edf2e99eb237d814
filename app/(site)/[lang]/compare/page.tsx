import { compareQuery } from '../../../../src/catalogue/explore/compare'
import { CompareView } from '../../../../src/ui/explore/compare/compare-view'
import { pictureRoute } from '../../picture-route'

const { metadata, Page } = pictureRoute('compare', compareQuery, CompareView)
export { metadata as generateMetadata }
export default Page
