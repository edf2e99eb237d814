import { FiguresView } from '../../../../../src/ui/explore/figures'
import { pictureRoute } from '../../../picture-route'

const { metadata, Page } = pictureRoute('figures', FiguresView)
export { metadata as generateMetadata, Page as default }
