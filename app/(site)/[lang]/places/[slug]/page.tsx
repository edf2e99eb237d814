import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('place')
export { metadata as generateMetadata, Page as default }
