import { FindView } from '@/src/ui/explore/find/find-view'
import { pictureRoute } from '@/app/(site)/picture-route'

const { metadata, Page } = pictureRoute('find', FindView)
export { metadata as generateMetadata }
export default Page
