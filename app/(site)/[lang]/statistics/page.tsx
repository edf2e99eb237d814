import { statisticsPage } from '../../../../src/catalogue/explore/statistics'
import { StatisticsView } from '../../../../src/ui/explore/statistics'
import { pictureRoute } from '../../picture-route'

const { metadata, Page } = pictureRoute('statistics', statisticsPage, StatisticsView)
export { metadata as generateMetadata, Page as default }
