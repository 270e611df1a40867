let d=document,s=d.createElement('fieldset'),t='',
show=()=>{d.documentElement.dataset.theme=t;for(let i of s.elements)i.checked=i.value==t},
read=()=>{try{t=localStorage.crossfootTheme??''}catch{}show()};
s.className='theme';
s.ariaLabel='Colours';
s.innerHTML=['Light','Dark',''].map(n=>`<label title="${n||'As the system'}"><input type="radio" name="theme" value="${n}"><span class="heard">${n||'As the system'}</span></label>`).join('');
s.onchange=e=>{t=e.target.value;try{localStorage.crossfootTheme=t}catch{}show()};
d.querySelector('.brand').after(s);
onpageshow=onstorage=read;read()
