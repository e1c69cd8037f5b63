/**
 * Opens a promise in place. The links (`data-promise`) lead to the same page with another panel; this file takes the panel
 * out of that page and puts it where it stands there, after the same paragraph. Escape closes, back goes back.
 */
document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-promise]')
  if (!link || event.defaultPrevented || event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  const closed = link.hasAttribute('data-close')
    ? document.querySelector<HTMLElement>('.promise[aria-current]')?.id
    : ''
  await show(link.href)
  history.pushState(null, '', link.href)
  if (closed) document.getElementById(closed)?.focus({ preventScroll: true })
  else document.querySelector<HTMLElement>('[data-panel] h2')?.focus({ preventScroll: beside() })
  if (beside()) document.querySelector('.promise[aria-current]')?.scrollIntoView({ block: 'nearest' })
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelector<HTMLElement>('[data-panel] a[data-close]')?.click()
})

// A jump to another paragraph goes through history as well, and needs no new panel.
addEventListener('popstate', () => pathOf(location.href) !== shown && show(location.href))

let shown = pathOf(location.href)

async function show(address: string) {
  shown = pathOf(address)
  const answer = await fetch(address)
  if (!answer.ok) return location.assign(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  put(page.querySelector('[data-panel]'))
  const open = page.querySelector('.promise[aria-current]')?.id
  for (const promise of document.querySelectorAll('.promise[aria-current]')) promise.removeAttribute('aria-current')
  if (open) document.getElementById(open)?.setAttribute('aria-current', 'true')
  document.title = page.title
}

/** The panel follows the element that it follows in the page it came from. */
function put(panel: Element | null) {
  document.querySelector('[data-panel]')?.remove()
  const before = panel?.previousElementSibling?.id
  if (panel && before) document.getElementById(before)?.after(panel)
  else if (panel) document.querySelector('[data-report]')?.append(panel)
}

function pathOf(address: string) {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** With room beside the text the panel is in view already. */
const beside = () => matchMedia('(min-width: 1216px)').matches
