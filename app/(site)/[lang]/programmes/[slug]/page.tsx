import { entryRoute } from '../../../vocabulary-pages'

const route = entryRoute('programme')

export const generateMetadata = route.metadata
export default route.Page
