import { entryRoute } from '@/app/(site)/vocabulary-pages'

const route = entryRoute('impact')

export const generateMetadata = route.metadata
export default route.Page
