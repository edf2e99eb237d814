import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('search')
export { metadata as generateMetadata, Page as default }
