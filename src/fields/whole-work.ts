export { wholeWork } from '../catalogue/types'
