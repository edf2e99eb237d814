import { hintFor } from './keys-hint'

/**
 * `<link-keys data-hint>` around a drawing: its links are one stop of the Tab key together, and the arrow keys go from one
 * to the next in their order. `data-hint` says so. Without the script each link is a stop of its own.
 */
export class LinkKeys extends HTMLElement {
  private links: readonly (HTMLAnchorElement | SVGAElement)[] = []

  connectedCallback(): void {
    if (this.links.length > 0) return
    this.links = [...this.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')]
    const [first] = this.links
    if (!first) return
    this.stopAt(this.links.find((link) => link.getAttribute('aria-current')) ?? first)
    const hint = hintFor(this)
    const drawing = this.querySelector('svg')
    if (hint && drawing) {
      drawing.setAttribute('aria-describedby', hint.id)
      this.append(hint)
    }
    this.addEventListener('keydown', (event) => this.press(event))
    this.addEventListener('focusin', ({ target }) => {
      const link = this.links.find((one) => one === target)
      if (link) this.stopAt(link)
    })
  }

  private stopAt(link: HTMLAnchorElement | SVGAElement): void {
    for (const one of this.links) one.setAttribute('tabindex', one === link ? '0' : '-1')
  }

  private press(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return
    const at = this.links.findIndex((link) => link === event.target)
    if (at < 0) return
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: this.links.length - 1 }[event.key]
    const link = to === undefined ? undefined : this.links[to]
    if (to === undefined) return
    event.preventDefault()
    link?.focus()
  }
}
