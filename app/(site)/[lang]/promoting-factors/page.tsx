import { indexRoute } from '@/app/(site)/vocabulary-pages'

const route = indexRoute('factor')

export const generateMetadata = route.metadata
export default route.Page
