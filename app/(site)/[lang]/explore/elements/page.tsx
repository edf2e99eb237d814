import { elementsQuery } from '../../../../../src/catalogue/explore/elements'
import { ElementsPage } from '../../../../../src/ui/explore/elements'
import { pictureRoute } from '../../../picture-route'

const route = pictureRoute('elements', elementsQuery, ElementsPage)

export const generateMetadata = route.metadata
export default route.Page
