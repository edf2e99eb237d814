import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('limits')
export { metadata as generateMetadata, Page as default }
