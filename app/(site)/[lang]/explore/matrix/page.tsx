import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('matrix')
export { metadata as generateMetadata, Page as default }
