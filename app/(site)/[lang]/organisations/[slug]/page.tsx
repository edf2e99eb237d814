import { entryRoute } from '@/app/(site)/vocabulary-pages'

const route = entryRoute('organisation')

export const generateMetadata = route.metadata
export default route.Page
