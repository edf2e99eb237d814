import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('impact')
export { metadata as generateMetadata, Page as default }
