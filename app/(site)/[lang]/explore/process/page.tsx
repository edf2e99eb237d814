import { processQuery } from '../../../../../src/catalogue/explore/process'
import { ProcessPage } from '../../../../../src/ui/explore/process'
import { pictureRoute } from '../../../picture-route'

const route = pictureRoute('process', processQuery, ProcessPage)

export const generateMetadata = route.metadata
export default route.Page
