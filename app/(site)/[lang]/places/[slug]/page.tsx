import { entryRoute } from '@/app/(site)/vocabulary-pages'

const route = entryRoute('place')

export const generateMetadata = route.metadata
export default route.Page
