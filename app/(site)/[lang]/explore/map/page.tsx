import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('map')
export { metadata as generateMetadata, Page as default }
