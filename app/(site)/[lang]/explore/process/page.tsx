import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('process')
export { metadata as generateMetadata, Page as default }
