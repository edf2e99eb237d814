import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('factor')
export { metadata as generateMetadata, Page as default }
