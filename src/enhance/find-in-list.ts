import { isFound } from './fold'

/**
 * `<find-in-list data-label data-found>` around a list: a field above it that leaves only the entries with the typed
 * words. Ticked entries stay, so that nothing that will be sent is out of sight. `data-found` says how many are left,
 * with `{count}` in it.
 */
export class FindInList extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('input[type=search]')) return
    const field = document.createElement('input')
    field.type = 'search'
    field.autocomplete = 'off'
    const label = document.createElement('label')
    label.append(this.dataset.label ?? '', field)
    const status = document.createElement('p')
    status.setAttribute('role', 'status')
    status.className = 'hidden-text'
    this.prepend(label, status)
    field.addEventListener('input', () => {
      const count = this.show(field.value)
      status.textContent = field.value === '' ? '' : (this.dataset.found ?? '{count}').replace('{count}', String(count))
    })
    // The field is emptied with its form, and shows again what it hid.
    field.form?.addEventListener('reset', () => {
      this.show('')
      status.textContent = ''
    })
    // Enter would send the form with half a word typed.
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault()
    })
  }

  private show(typed: string): number {
    let count = 0
    for (const entry of this.querySelectorAll('li')) {
      const isTicked = entry.querySelector<HTMLInputElement>('input')?.checked ?? false
      entry.hidden = !isTicked && !isFound(entry.textContent ?? '', typed)
      if (!entry.hidden) count += 1
    }
    return count
  }
}
