/**
 * The address of the browser's one script, or null when there is none. The HTTP server sets it before Next starts: it is
 * the one that sends the script, under a name that changes with its content.
 */
export function enhanceScriptUrl(): string | null {
  return process.env.ENHANCE_SCRIPT_URL || null
}
