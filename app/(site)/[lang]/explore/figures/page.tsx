import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('figures')
export { metadata as generateMetadata, Page as default }
