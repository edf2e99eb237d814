import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('ask')
export { metadata as generateMetadata, Page as default }
