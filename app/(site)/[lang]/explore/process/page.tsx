import { ProcessPage } from '@/src/ui/explore/process'
import { pictureRoute } from '@/app/(site)/picture-route'

const route = pictureRoute('process', ProcessPage)

export const generateMetadata = route.metadata
export default route.Page
