import { indexRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = indexRoute('programme')
export { metadata as generateMetadata, Page as default }
