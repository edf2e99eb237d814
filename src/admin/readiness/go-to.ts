/** Looks for a part of the form that is still being drawn, for two seconds at most. */
function whenThere(find: () => HTMLElement | null, then: (found: HTMLElement | null) => void, looks = 40): void {
  const found = find()
  if (found || looks === 0) then(found)
  else setTimeout(() => whenThere(find, then, looks - 1), 50)
}

/**
 * Opens the tab and the row of a field and puts the cursor there.
 * @param tab position of the tab among the form's tabs: after a refusal a tab's button has a number behind its name
 */
export function goTo(path: string, tab: number): void {
  if (tab >= 0) document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button').item(tab)?.click()
  const [list, index] = path.split('.')
  const isInRow = /^\d+$/.test(index ?? '')
  const rowOrNone = (): HTMLElement | null => document.getElementById(`${list}-row-${index}`)
  const show = (row: HTMLElement | null): void => {
    row?.querySelector<HTMLButtonElement>('.collapsible--collapsed .collapsible__toggle')?.click()
    whenThere(
      () => document.getElementById(`field-${path.replaceAll('.', '__')}`),
      (found) => {
        const field = found ?? row ?? document.getElementById(`field-${list}`)
        const input = field?.matches('input, textarea, select') ? field : field?.querySelector<HTMLElement>('input, textarea, select, [contenteditable]')
        field?.scrollIntoView({ block: 'center' })
        // A list without rows has nothing to write in but the way to its first row.
        const target = input ?? field?.querySelector<HTMLElement>('.rows__add')
        target?.focus()
      },
    )
  }
  // The rows of a tab that was never open are drawn a moment after it.
  setTimeout(() => (isInRow ? whenThere(rowOrNone, show) : show(null)), 150)
}
