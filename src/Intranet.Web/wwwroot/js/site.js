// Small comforts on top of pages that work without script. Nothing here carries a rule of the product.
(() => {
  const all = (selector, root = document) => root.querySelectorAll(selector);

  // A posted form is sent once. The button is disabled after its name and value have been read;
  // it comes back after ten seconds (a download does not leave the page) and on the way back through history.
  const release = form => {
    form.removeAttribute('aria-busy');
    all('[data-held]', form).forEach(button => { button.disabled = false; delete button.dataset.held; });
  };
  document.addEventListener('submit', event => {
    const form = event.target, button = event.submitter;
    if (event.defaultPrevented || (button?.formMethod || form.method) !== 'post') return;
    if (form.hasAttribute('aria-busy')) return event.preventDefault();
    form.setAttribute('aria-busy', 'true');
    setTimeout(() => { if (button) { button.dataset.held = ''; button.disabled = true; } });
    setTimeout(release, 10000, form);
  });
  addEventListener('pageshow', () => all('form[aria-busy]').forEach(release));

  // Menus made of <details> close on Escape (focus returns to the summary) and on a click or focus elsewhere.
  const closeMenus = except => all('details.menu[open]').forEach(menu => { if (!menu.contains(except)) menu.open = false; });
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('focusin', event => closeMenus(event.target));
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && event.target.closest('details.menu[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });

  // What htmx changed is said politely: the new content names the sentence in data-say.
  // A failure that the reader caused is shown too; a failed poll stays silent, the next one will tell.
  const live = document.getElementById('live');
  const say = (sentence, seen = false) => {
    if (!live || !sentence) return;
    live.classList.toggle('live-show', seen);
    live.textContent = sentence;
  };
  const sayChange = event => say(event.target.closest('[data-say]')?.dataset.say ?? event.target.querySelector('[data-say]')?.dataset.say);
  const sayFailure = event => { if (event.detail.requestConfig?.triggeringEvent) say(live?.dataset.failed, true); };
  ['htmx:afterSwap', 'htmx:oobAfterSwap'].forEach(name => document.addEventListener(name, sayChange));
  ['htmx:sendError', 'htmx:responseError', 'htmx:timeout'].forEach(name => document.addEventListener(name, sayFailure));
  document.addEventListener('htmx:beforeRequest', () => live?.classList.remove('live-show'));

  // Controls that only script can serve arrive hidden: print this page, tick every row.
  all('[data-print]').forEach(button => { button.hidden = false; button.addEventListener('click', () => print()); });
  all('[data-tick-all]').forEach(box => {
    box.closest('[hidden]')?.removeAttribute('hidden');
    const rows = () => [...all(`input[type=checkbox][name="${box.dataset.tickAll}"]`)].filter(row => !row.disabled);
    box.addEventListener('change', () => rows().forEach(row => { row.checked = box.checked; }));
  });
})();
