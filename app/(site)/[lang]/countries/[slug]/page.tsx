import { entryRoute } from '../../../vocabulary-pages'

const route = entryRoute('country')

export const generateMetadata = route.metadata
export default route.Page
