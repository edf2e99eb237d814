import { ChronologyView } from '@/src/ui/explore/chronology/chronology-view'
import { pictureRoute } from '@/app/(site)/picture-route'

const { metadata, Page } = pictureRoute('chronology', ChronologyView)
export { metadata as generateMetadata, Page as default }
