import { indexRoute } from '@/app/(site)/vocabulary-pages'

const route = indexRoute('place')

export const generateMetadata = route.metadata
export default route.Page
