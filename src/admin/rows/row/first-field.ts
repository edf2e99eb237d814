/** The keyboard in a new row's first field. */

const fieldOf = ':is(input:not([type="hidden"]), textarea, select, [contenteditable="true"])'

/** Where somebody types in the first field of a row: fields are drawn one after the other, the first of them not always first. */
function firstField(row: Element | null | undefined): HTMLElement | null {
  const fields = Array.from(row?.querySelectorAll('.rows__fields .field-type') ?? [])
  const first = fields.find((field) => field.querySelector('.field-type') === null)
  return first?.querySelector<HTMLElement>(`${fieldOf}, .upload button`) ?? (first?.matches('.upload') ? first.querySelector<HTMLElement>('button') : null)
}

/**
 * Goes there as soon as it is drawn. Whoever went on meanwhile is not called back.
 * @returns stops the waiting
 */
export function focusFirstField(list: HTMLElement, id: string): () => void {
  const left = document.activeElement
  const isStill = (): boolean => document.activeElement === document.body || document.activeElement === left
  const observer = new MutationObserver(() => go())
  const go = (): void => {
    const field = firstField(list.querySelector(`[data-row-id="${CSS.escape(id)}"]`))
    if (isStill() && !field) return
    observer.disconnect()
    if (!field || !isStill()) return
    field.focus()
    field.scrollIntoView({ block: 'nearest' })
  }
  observer.observe(list, { childList: true, subtree: true })
  go()
  return () => observer.disconnect()
}
