/**
 * `<search-box data-from data-label data-count>` around a search form: a combobox with a list below it, after the ARIA
 * pattern. A suggestion leads to its page at once; Enter without one sends the form. `data-from` answers `?q=` with
 * `[{ name, lang, kind, href }]`; `data-count` says how many there are, with `{count}` in it.
 */
interface SuggestedLink {
  readonly name: string
  /** The language that the name is written in: that of the page, or Japanese where nobody has translated it. */
  readonly lang: string
  readonly kind: string
  readonly href: string
}

/** In milliseconds: shorter than a pause between words, longer than one between keys. */
const pause = 150
let boxes = 0

function isSuggestedLink(value: unknown): value is SuggestedLink {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'lang' in value &&
    'kind' in value &&
    'href' in value &&
    typeof value.name === 'string' &&
    typeof value.lang === 'string' &&
    typeof value.kind === 'string' &&
    typeof value.href === 'string'
  )
}

export class SearchBox extends HTMLElement {
  private readonly list = document.createElement('ul')
  private readonly status = document.createElement('p')
  private field: HTMLInputElement | null = null
  private found: readonly SuggestedLink[] = []
  /** The suggestion that the arrow keys have reached, -1 for none. */
  private reached = -1
  private timer = 0
  private asking: AbortController | null = null

  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field || this.field) return
    this.field = field
    boxes += 1
    this.list.id = `suggestions-${boxes}`
    this.list.hidden = true
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', this.dataset.label ?? '')
    this.status.className = 'hidden-text'
    this.status.setAttribute('role', 'status')
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.list.id],
    ] as const)
      field.setAttribute(name, value)
    this.append(this.list, this.status)
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.askSoon()
    })
    field.addEventListener('compositionend', () => this.askSoon())
    field.addEventListener('keydown', (event) => this.onKey(event))
    field.addEventListener('blur', () => this.close())
    // The field keeps the focus, or the list would be gone before the click arrives.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
      if (option) this.follow([...this.list.children].indexOf(option))
    })
  }

  disconnectedCallback(): void {
    this.close()
  }

  private onKey(event: KeyboardEvent): void {
    // While a word is being converted the keys belong to the input method.
    if (event.isComposing || event.keyCode === 229) return
    const isOpen = !this.list.hidden
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) this.askSoon(0)
      else this.reach(this.reached + (event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Escape' && isOpen) this.close()
    else if (event.key === 'Enter' && isOpen && this.reached >= 0) this.follow(this.reached)
    else {
      if (event.key === 'Enter' || event.key === 'Tab') this.close()
      return
    }
    event.preventDefault()
  }

  private askSoon(after = pause): void {
    window.clearTimeout(this.timer)
    this.asking?.abort()
    this.timer = window.setTimeout(() => void this.ask(), after)
  }

  private async ask(): Promise<void> {
    const text = this.field?.value.trim() ?? ''
    if (text === '') return this.close()
    const asking = new AbortController()
    this.asking = asking
    try {
      const answer = await fetch(`${this.dataset.from}?${new URLSearchParams({ q: text })}`, { signal: asking.signal })
      const found: unknown = answer.ok ? await answer.json() : []
      if (this.asking === asking && document.activeElement === this.field) this.show(Array.isArray(found) ? found.filter(isSuggestedLink) : [])
    } catch {
      // Aborted by a newer request, or offline: the form works all the same.
    }
  }

  private show(found: readonly SuggestedLink[]): void {
    this.found = found
    this.list.replaceChildren(
      ...found.map(({ name, lang, kind }, index) => {
        const option = document.createElement('li')
        option.id = `${this.list.id}-${index}`
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        const [title, label] = [document.createElement('bdi'), document.createElement('span')]
        title.lang = lang
        title.textContent = name
        label.textContent = kind
        option.append(title, ' ', label)
        return option
      }),
    )
    this.list.hidden = found.length === 0
    this.field?.setAttribute('aria-expanded', String(found.length > 0))
    this.status.textContent = found.length === 0 ? '' : (this.dataset.count ?? '{count}').replace('{count}', String(found.length))
    this.reach(-1)
  }

  /** Before the first and behind the last is the field itself. */
  private reach(wanted: number): void {
    const { length } = this.found
    this.reached = wanted < -1 ? length - 1 : wanted >= length ? -1 : wanted
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === this.reached))
      if (index === this.reached) option.scrollIntoView({ block: 'nearest' })
    }
    if (this.reached < 0) this.field?.removeAttribute('aria-activedescendant')
    else this.field?.setAttribute('aria-activedescendant', `${this.list.id}-${this.reached}`)
  }

  private follow(index: number): void {
    const suggestion = this.found[index]
    if (suggestion) window.location.assign(suggestion.href)
  }

  private close(): void {
    window.clearTimeout(this.timer)
    this.asking?.abort()
    this.asking = null
    this.show([])
  }
}
