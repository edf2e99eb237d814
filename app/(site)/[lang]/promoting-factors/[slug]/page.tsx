import { entryRoute } from '@/app/(site)/vocabulary-pages'

const route = entryRoute('factor')

export const generateMetadata = route.metadata
export default route.Page
