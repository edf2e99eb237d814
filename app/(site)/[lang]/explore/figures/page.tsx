import { figuresQuery } from '../../../../../src/catalogue/explore/figures'
import { FiguresView } from '../../../../../src/ui/explore/figures'
import { pictureRoute } from '../../../picture-route'

const { metadata, Page } = pictureRoute('figures', figuresQuery, FiguresView)
export { metadata as generateMetadata, Page as default }
