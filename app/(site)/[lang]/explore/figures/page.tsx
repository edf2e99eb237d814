import { FiguresView } from '@/src/ui/explore/figures'
import { pictureRoute } from '@/app/(site)/picture-route'

const { metadata, Page } = pictureRoute('figures', FiguresView)
export { metadata as generateMetadata, Page as default }
