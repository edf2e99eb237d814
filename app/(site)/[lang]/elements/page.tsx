import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('element')
export { metadata as generateMetadata, Page as default }
