let made = 0

/** The words that say which keys work in `element`, for its `aria-describedby`; null on a screen that is only touched. */
export function hintFor(element: HTMLElement): HTMLParagraphElement | null {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) return null
  const hint = document.createElement('p')
  hint.className = 'hint keys-hint'
  hint.id = `keys-hint-${(made += 1)}`
  hint.textContent = element.dataset.hint ?? ''
  return hint
}
