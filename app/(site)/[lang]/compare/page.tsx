import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('compare')
export { metadata as generateMetadata, Page as default }
