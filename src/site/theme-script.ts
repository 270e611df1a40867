/**
 * The switch between light, dark and the system's colours. Its script makes it, so that no page without scripts shows a dead
 * control, and remembers the choice, if it may; pages that come back from the browser's memory and other tabs follow. It stands
 * in the page, named by its hash in the policy, because a file would be one more request before the first paint; as a module it
 * waits for the page. (To block painting until it has run is for scripts in files alone: HTML forbids it here.)
 */
export const themeScript = `let d=document,s=d.createElement('fieldset'),t='',
show=()=>{d.documentElement.dataset.theme=t;for(let i of s.elements)i.checked=i.value==t},
read=()=>{try{t=localStorage.crossfootTheme??''}catch{}show()};
s.className='theme';
s.ariaLabel='Colours';
s.innerHTML=['Light','Dark',''].map(n=>\`<label title="\${n||'As the system'}"><input type="radio" name="theme" value="\${n}"><span class="heard">\${n||'As the system'}</span></label>\`).join('');
s.onchange=e=>{t=e.target.value;try{localStorage.crossfootTheme=t}catch{}show()};
d.querySelector('.brand').after(s);
onpageshow=onstorage=read;read()`

/** What a policy calls the script above; a test keeps the two in step. */
export const themeScriptHash = 'sha256-QC1/jby0aWEPJC4fBEcuBFJo5l1ZEQFTrzuT7HERP7k='
