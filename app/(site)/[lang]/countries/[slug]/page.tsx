import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('country')
export { metadata as generateMetadata, Page as default }
