import { MatrixPicture } from '@/src/ui/explore/matrix/matrix-picture'
import { pictureRoute } from '@/app/(site)/picture-route'

const route = pictureRoute('matrix', MatrixPicture)
export const generateMetadata = route.metadata
export default route.Page
