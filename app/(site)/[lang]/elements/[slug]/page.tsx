import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('element')
export { metadata as generateMetadata, Page as default }
