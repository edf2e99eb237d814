import { enhanceScriptUrl } from '@/src/enhance/url'

/** The browser's one script. Every page works without it, and without an address there is none. */
export function EnhanceScript() {
  const url = enhanceScriptUrl()
  return url === null ? null : <script src={url} defer />
}
