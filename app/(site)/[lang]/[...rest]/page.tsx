import { notFound } from 'next/navigation'

/** Every address below a language that no page answers. */
export default function Nothing() {
  notFound()
}
