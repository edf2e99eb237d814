import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('organisation')
export { metadata as generateMetadata, Page as default }
