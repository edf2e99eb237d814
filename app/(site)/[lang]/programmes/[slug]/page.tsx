import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('programme')
export { metadata as generateMetadata, Page as default }
