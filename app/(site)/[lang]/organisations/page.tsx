import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('organisation')
export { metadata as generateMetadata, Page as default }
