/** Whether there is room for the preview beside the form. Pure. */

/** The form is never narrower beside the preview; in CSS pixels. */
const formNeeds = 640
/** Narrower, a page cannot be read. */
const previewNeeds = 320
/** On a narrower screen the preview stands in the form's place, however the rest is arranged. */
const screenNeeds = 1100

/**
 * How wide the preview is beside the form, in CSS pixels; null where there is no room and it stands in the form's place.
 * @param screen width of the window
 * @param free what the form and the preview have together
 */
export function widthBeside(screen: number, free: number): number | null {
  const width = Math.floor(Math.min(free - formNeeds, free / 2))
  return screen < screenNeeds || width < previewNeeds ? null : width
}
