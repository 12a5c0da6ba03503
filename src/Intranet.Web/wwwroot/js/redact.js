// Black bars over a picture. The copy is painted here, on a canvas, so that what lies under a bar, and what the camera wrote into
// the file, never leaves this computer. Without script a copy that was blackened elsewhere is chosen instead.
(() => {
  const form = document.querySelector('form[data-redact]');
  const stage = form?.querySelector('[data-redact-stage]');
  if (!stage) return;
  const picture = stage.querySelector('img'), said = form.querySelector('[data-redact-said]');
  const bars = () => [...stage.querySelectorAll('.redact-bar')];
  const step = 0.01, least = 0.01;
  form.querySelector('[data-redact-only]').hidden = false;

  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
  const place = (bar, box) => {
    box.w = clamp(box.w, least, 1); box.h = clamp(box.h, least, 1);
    box.x = clamp(box.x, 0, 1 - box.w); box.y = clamp(box.y, 0, 1 - box.h);
    bar.box = box;
    ['left', 'top', 'width', 'height'].forEach((side, i) => { bar.style[side] = `${[box.x, box.y, box.w, box.h][i] * 100}%`; });
  };
  const tell = () => { said.textContent = said.dataset.count.replace('{0}', bars().length); };
  const add = box => {
    const bar = document.createElement('button');
    bar.type = 'button';
    bar.className = 'redact-bar';
    bar.setAttribute('aria-label', stage.dataset.bar.replace('{0}', bars().length + 1));
    place(bar, box);
    stage.append(bar);
    tell();
    return bar;
  };
  const remove = bar => {
    const next = bar.nextElementSibling ?? form.querySelector('[data-redact-add]');
    bar.remove();
    tell();
    next.focus();
  };

  // Keyboard: arrows move, with shift they resize, delete takes the bar away.
  stage.addEventListener('keydown', event => {
    const bar = event.target.closest('.redact-bar');
    if (!bar) return;
    const [dx, dy] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key] ?? [0, 0];
    if (event.key === 'Delete' || event.key === 'Backspace') remove(bar);
    else if (dx || dy) place(bar, event.shiftKey ? { ...bar.box, w: bar.box.w + dx, h: bar.box.h + dy } : { ...bar.box, x: bar.box.x + dx, y: bar.box.y + dy });
    else return;
    event.preventDefault();
  });
  form.querySelector('[data-redact-add]').addEventListener('click', () => add({ x: 0.3, y: 0.4, w: 0.4, h: 0.1 }).focus());

  // Pointer: dragging over the picture draws a bar, dragging a bar moves it.
  const at = event => {
    const box = picture.getBoundingClientRect();
    return { x: clamp((event.clientX - box.left) / box.width, 0, 1), y: clamp((event.clientY - box.top) / box.height, 0, 1) };
  };
  stage.addEventListener('pointerdown', event => {
    const from = at(event), bar = event.target.closest('.redact-bar') ?? add({ ...from, w: least, h: least });
    const held = { ...bar.box }, isNew = event.target === picture;
    const drag = move => {
      const to = at(move);
      place(bar, isNew
        ? { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), w: Math.abs(to.x - from.x), h: Math.abs(to.y - from.y) }
        : { ...held, x: held.x + to.x - from.x, y: held.y + to.y - from.y });
    };
    stage.setPointerCapture(event.pointerId);
    stage.addEventListener('pointermove', drag);
    ['pointerup', 'pointercancel'].forEach(name => stage.addEventListener(name, () => stage.removeEventListener('pointermove', drag), { once: true }));
    bar.focus();
    event.preventDefault();
  });

  const paint = () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0);
    context.fillStyle = '#000';
    bars().forEach(({ box }) => {
      const [x, y] = [Math.floor(box.x * canvas.width), Math.floor(box.y * canvas.height)];
      context.fillRect(x, y, Math.ceil((box.x + box.w) * canvas.width) - x, Math.ceil((box.y + box.h) * canvas.height) - y);
    });
    return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  };
  form.addEventListener('submit', async event => {
    const chosen = document.getElementById(form.dataset.redact);
    if (chosen.files.length > 0 || bars().length === 0) return;
    event.preventDefault();
    const files = new DataTransfer();
    files.items.add(new File([await paint()], `${form.dataset.savedAs.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' }));
    chosen.files = files.files;
    form.requestSubmit(event.submitter);
  });
})();
