/** Small things that open inline: a statement's source, the menu of a narrow screen. Not the facets: they are a form. */
const closable = 'details.evidence[open], details.site-menu[open]'

/** Escape closes what is open around the focus, or else the one that was opened, and the focus goes back to its button. */
export function closeOnEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const around = document.activeElement?.closest<HTMLDetailsElement>(closable)
    const open = around ?? document.querySelector<HTMLDetailsElement>(closable)
    if (!open) return
    open.open = false
    open.querySelector('summary')?.focus()
  })
}
