import { exploreRoute } from '@/app/(site)/explore-route'

const { metadata, Page } = exploreRoute('chronology')
export { metadata as generateMetadata, Page as default }
