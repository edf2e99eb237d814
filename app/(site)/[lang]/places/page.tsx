import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('place')
export { metadata as generateMetadata, Page as default }
