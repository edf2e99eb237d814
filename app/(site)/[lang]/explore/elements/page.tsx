import { ElementsPage } from '../../../../../src/ui/explore/elements'
import { pictureRoute } from '../../../picture-route'

const route = pictureRoute('elements', ElementsPage)

export const generateMetadata = route.metadata
export default route.Page
