import { entryRoute } from '../../../vocabulary-pages'

const route = entryRoute('place')

export const generateMetadata = route.metadata
export default route.Page
