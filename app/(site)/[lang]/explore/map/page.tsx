import { MapPicture } from '@/src/ui/explore/map'
import { pictureRoute } from '@/app/(site)/picture-route'

const route = pictureRoute('map', MapPicture)

export const generateMetadata = route.metadata
export default route.Page
