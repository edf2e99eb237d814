import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('factor')
export { metadata as generateMetadata, Page as default }
