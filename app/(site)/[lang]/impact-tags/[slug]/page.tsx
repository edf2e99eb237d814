import { entryRoute } from '../../../vocabulary-pages'

const route = entryRoute('impact')

export const generateMetadata = route.metadata
export default route.Page
