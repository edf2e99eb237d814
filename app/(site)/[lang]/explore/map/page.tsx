import { mapQuery } from '../../../../../src/catalogue/explore/map'
import { MapPicture } from '../../../../../src/ui/explore/map'
import { pictureRoute } from '../../../picture-route'

const route = pictureRoute('map', mapQuery, MapPicture)

export const generateMetadata = route.metadata
export default route.Page
