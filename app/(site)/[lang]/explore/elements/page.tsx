import { ElementsPage } from '@/src/ui/explore/elements'
import { pictureRoute } from '@/app/(site)/picture-route'

const route = pictureRoute('elements', ElementsPage)

export const generateMetadata = route.metadata
export default route.Page
