import { giveKeyboard, takesKeyboard } from './lost'

const drawers = 'dialog.drawer--is-open'
const fields = '.drawer__content :is(.render-fields .field-type, .search-filter)'

/** Drawers that have had the keyboard: somebody who has gone on in one is not taken back. */
const entered = new WeakSet<Element>()

/** Takes the keyboard into the first field of a drawer that has just been opened, once that is drawn: Payload leaves it on the button behind. */
export function enterDrawer(): void {
  const drawer = [...document.querySelectorAll(drawers)].at(-1)
  if (!drawer || entered.has(drawer)) return
  const isInside = drawer.querySelector('.drawer__content')?.contains(document.activeElement) === true
  const first = [...drawer.querySelectorAll(fields)].find(takesKeyboard)
  if (isInside || [...(first?.querySelectorAll('input, textarea, select') ?? [])].some(giveKeyboard)) entered.add(drawer)
}
