import { StatisticsView } from '@/src/ui/explore/statistics'
import { pictureRoute } from '@/app/(site)/picture-route'

const { metadata, Page } = pictureRoute('statistics', StatisticsView)
export { metadata as generateMetadata, Page as default }
