/** Where the keyboard goes when what had it is gone: a browser leaves it nowhere then, and the next Tab begins at the top of the page. */

/** How many places are remembered: a menu and the dialogs that it leads to are a few. */
const mostRemembered = 20

/** How far around what had the keyboard another place is looked for. */
const farthest = 5

const pressed = 'a[href], button, summary, [role="button"]'

/** Whether somebody can go on from there: it is drawn, and its button is not turned off. */
export function takesKeyboard(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true })
}

/** Gives an element the keyboard without moving the page. @returns whether it took it: what lies behind a dialog does not */
export function giveKeyboard(element: Element): boolean {
  if (!(element instanceof HTMLElement) || !takesKeyboard(element)) return false
  element.focus({ preventScroll: true })
  return document.activeElement === element
}

/** Where the keyboard has been, the newest last, each with what lay around it then. */
export class Trail {
  private been: { readonly element: Element; readonly around: readonly Element[] }[] = []

  enter(element: Element): void {
    const around: Element[] = []
    for (let at = element.parentElement; at !== null && at !== document.body && around.length < farthest; at = at.parentElement) around.push(at)
    this.been = [...this.been.filter((one) => one.element !== element), { element, around }].slice(-mostRemembered)
  }

  /** Somebody left by themselves, with a press beside everything or for another page: nothing is to be given back. */
  forget(): void {
    this.been = []
  }

  isLost(): boolean {
    const last = this.been.at(-1)
    return last !== undefined && document.activeElement === document.body && !takesKeyboard(last.element)
  }

  /** Beside what had it, else where it was before, else the heading of the page. Never into a text: a key that is pressed next would write there. */
  bringBack(): void {
    const last = this.been.at(-1)
    const beside = last?.around.flatMap((one) => [...one.querySelectorAll(pressed)]) ?? []
    const before = this.been.slice(0, -1).reverse()
    const places = [...beside, ...before.map(({ element }) => element).filter((element) => element.matches(pressed))]
    if (places.some(giveKeyboard)) return
    const heading = document.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    if (heading === null || !giveKeyboard(heading)) this.forget()
  }
}
