import { chronologyQuery } from '../../../../../src/catalogue/explore/chronology'
import { ChronologyView } from '../../../../../src/ui/explore/chronology/chronology-view'
import { pictureRoute } from '../../../picture-route'

const { metadata, Page } = pictureRoute('chronology', chronologyQuery, ChronologyView)
export { metadata as generateMetadata, Page as default }
