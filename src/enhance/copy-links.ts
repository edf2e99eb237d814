/**
 * `<copy-links data-done>` around rows with links to themselves: following such a link also copies its whole address and
 * says so. Where the clipboard API is not available the link stays a link.
 */
export class CopyLinks extends HTMLElement {
  private readonly status = document.createElement('p')
  private timer = 0

  connectedCallback(): void {
    this.status.setAttribute('role', 'status')
    this.status.className = 'copied'
    this.append(this.status)
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink, .row-links a') : null
      if (link) void this.copy(link.href)
    })
  }

  private async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address)
    } catch {
      return
    }
    this.status.textContent = this.dataset.done ?? ''
    window.clearTimeout(this.timer)
    this.timer = window.setTimeout(() => (this.status.textContent = ''), 4_000)
  }
}
