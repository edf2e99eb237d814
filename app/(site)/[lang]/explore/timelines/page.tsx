import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('sign')
export { metadata as generateMetadata, Page as default }
