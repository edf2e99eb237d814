import { entryRoute } from '../../../vocabulary-pages'

const route = entryRoute('element')

export const generateMetadata = route.metadata
export default route.Page
