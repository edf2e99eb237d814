import { indexRoute } from '@/app/(site)/vocabulary-pages'

const route = indexRoute('element')

export const generateMetadata = route.metadata
export default route.Page
