import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('find')
export { metadata as generateMetadata, Page as default }
