export { wholeWork } from '@/src/catalogue/types'
