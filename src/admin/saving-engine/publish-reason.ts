/** Why the person at a form publishes alone: said in a dialog, sent with the next publication of that form. */
const reasons = new WeakMap<object, string>()

/** Notes the reason for the form's next publication; null where none is needed. */
export function notePublishReason(form: object, reason: string | null): void {
  if (reason === null) reasons.delete(form)
  else reasons.set(form, reason)
}

/** The reason for the form's next publication. */
export const publishReasonIn = (form: object): string | null => reasons.get(form) ?? null
