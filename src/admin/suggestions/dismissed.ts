/** Suggestions that were put away, by the form's own reference: as long as the form is open, also over a change of tab. */
const forms = new WeakMap<object, Set<string>>()

export function dismissedIn(form: object): Set<string> {
  const known = forms.get(form) ?? new Set<string>()
  forms.set(form, known)
  return known
}
