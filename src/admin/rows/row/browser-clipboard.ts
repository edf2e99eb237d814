/** The browser's clipboard, which it may keep shut. */

/** The text in it, or null when the browser does not give it: not allowed, or not offered where the site is not reached over https. */
export async function fromClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText()
  } catch {
    return null
  }
}

/** Whether the text is in it now. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
