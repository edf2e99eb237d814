/**
 * At each key React writes what a text area shows into the document a second time, as its default. Nothing in the admin asks for
 * the default, and with every change of the document the browser looks at each rule with `:has()` again, in the form of a long
 * case longer than at all else that a key does. What is shown already is not written again.
 * @param areas what all text areas have in common
 */
export function writeOnce(areas: { readonly value: string; defaultValue: string }): void {
  const known = Object.getOwnPropertyDescriptor(areas, 'defaultValue')
  const write = known?.set
  if (!known || !write) return
  Object.defineProperty(areas, 'defaultValue', {
    ...known,
    set(this: typeof areas, text: string) {
      if (this.value !== text) write.call(this, text)
    },
  })
}
