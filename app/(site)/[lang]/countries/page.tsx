import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('country')
export { metadata as generateMetadata, Page as default }
