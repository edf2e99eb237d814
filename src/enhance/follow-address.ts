/**
 * A form that is sent by its address says what the address says. After Back, Forward and a reload browsers put back what
 * was ticked and typed before the page was left, so that the form would say one thing and its page another.
 */
function isComingBack({ persisted }: PageTransitionEvent): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return persisted || (entry instanceof PerformanceNavigationTiming && ['back_forward', 'reload'].includes(entry.type))
}

/** Not on a first visit: what is typed before the script runs would be lost. */
export function followAddress(): void {
  window.addEventListener('pageshow', (event) => {
    if (!isComingBack(event)) return
    for (const form of document.querySelectorAll('form')) if (form.method === 'get') form.reset()
  })
}
