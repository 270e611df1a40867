// Stands in exhibits' pages alone: puts beside each text to copy the button that copies it.
const status = Object.assign(document.createElement('p'), { className: 'heard', role: 'status' })
document.querySelector('.snippets').after(status)

for (const place of document.querySelectorAll('.snippets dd')) {
  const name = place.previousElementSibling.textContent
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy', ariaLabel: `Copy: ${name}` })
  button.addEventListener('click', () => copy(place, button, name))
  place.append(button)
}

async function copy(place, button, name) {
  const code = [...place.querySelectorAll('code')].find((one) => one.checkVisibility())
  const isCopied = await put(code)
  status.textContent = ''
  // Nothing is announced that was there before.
  setTimeout(() => { status.textContent = isCopied ? `Copied: ${name}` : `${name} is selected; your browser lets no page copy it` }, 50)
  button.textContent = isCopied ? 'Copied' : 'Selected'
  setTimeout(() => { button.textContent = 'Copy' }, 2000)
}

/** Copies a text, or selects it where that is not allowed; whether it was copied. */
async function put(code) {
  try {
    await navigator.clipboard.writeText(code.textContent)
    return true
  } catch {
    getSelection().selectAllChildren(code)
    return document.execCommand('copy')
  }
}
