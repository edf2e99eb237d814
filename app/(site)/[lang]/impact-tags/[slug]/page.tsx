import { entryRoute } from '@/app/(site)/vocabulary-pages'

const { metadata, Page } = entryRoute('impact')
export { metadata as generateMetadata, Page as default }
