import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('statistics')
export { metadata as generateMetadata, Page as default }
