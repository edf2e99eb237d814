/**
 * The browser's one script. Every page works without it; it only adds what HTML cannot do by itself.
 * No words stand here: the page gives them to each element in its own language.
 */
import { closeOnEscape } from './close-on-escape'
import { CopyLinks } from './copy-links'
import { FindInList } from './find-in-list'
import { followAddress } from './follow-address'
import { GridKeys } from './grid-keys'
import { LinkKeys } from './link-keys'
import { SearchBox } from './search-box'

customElements.define('find-in-list', FindInList)
customElements.define('copy-links', CopyLinks)
customElements.define('grid-keys', GridKeys)
customElements.define('link-keys', LinkKeys)
customElements.define('search-box', SearchBox)
closeOnEscape()
followAddress()
