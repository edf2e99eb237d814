import { indexRoute } from '@/app/(site)/vocabulary-pages'

const route = indexRoute('programme')

export const generateMetadata = route.metadata
export default route.Page
