import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('elements')
export { metadata as generateMetadata, Page as default }
