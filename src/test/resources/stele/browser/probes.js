// What the tests measure in a page. It is there before the page's own scripts are.
globalThis.probe = (() => {
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = entry.sources.map(({ node }) => named(node)).join(', ');
      shifts.push(`${entry.value.toFixed(4)} ${moved}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const named = (node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return String(node?.nodeName);
    const text = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${element.id ? ' #' + element.id : ''} class="${element.className?.baseVal ?? element.className}"> ${text}`;
  };

  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = numbers(colour).map((c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  /** The first opaque colour behind an element. */
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((numbers(colour)[3] ?? 1) === 1) return colour;
    }
    return 'rgb(255, 255, 255)';
  };

  return {
    shifts,

    /** Two frames later everything that was going to move has moved. */
    settled: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),

    /** What sticks out of the page to the side, where it scrolls sideways at all. */
    overflow() {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return visible(element) && (right > clientWidth + 0.5 || left < -0.5) && !element.closest('.unseen, .skip');
      });
      return [`${scrollWidth} > ${clientWidth}`, ...wide.map(named)];
    },

    /** What in a row overlaps, leaves the window, or cuts its own words off. */
    crowded(selector) {
      const faults = [];
      const parts = [...document.querySelectorAll(selector)].filter(visible);
      const boxes = parts.map((part) => part.getBoundingClientRect());
      parts.forEach((part, i) => {
        const a = boxes[i];
        if (a.left < -0.5 || a.right > document.documentElement.clientWidth + 0.5) faults.push('outside: ' + named(part));
        if (part.scrollWidth > part.clientWidth + 1) faults.push(`cut off (${part.scrollWidth} > ${part.clientWidth}): ` + named(part));
        boxes.slice(i + 1).forEach((b, j) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 0.5 && down > 0.5) faults.push(`overlap: ${named(part)} and ${named(parts[i + 1 + j])}`);
        });
      });
      return faults;
    },

    /** What is smaller than a fingertip; a link in an author's text may be as high as its line. */
    tiny() {
      const inSentence = (element) =>
        getComputedStyle(element).display === 'inline' &&
        (element.closest('.article') ||
          [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
      return [...document.querySelectorAll('a[href], button, input:enabled, select, textarea, summary, [tabindex="0"]')]
        .filter((element) => visible(element) && !element.closest('.unseen') && !inSentence(element))
        // A label is pressed as well as its box.
        .map((element) => element.closest('label') ?? element)
        .filter((element) => {
          const { width, height, bottom } = element.getBoundingClientRect();
          // A link that fills its card has its own box and that of the card.
          const before = getComputedStyle(element, '::before');
          const card = before.position === 'absolute' && before.content !== 'none';
          return bottom > 0 && !card && (width < 23.9 || height < 23.9);
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${width.toFixed(1)} × ${height.toFixed(1)} ${named(element)}`;
        });
    },

    /** Where the focus is, and what is wrong with it: nothing to see, or something over it. */
    focus() {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const faults = [];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('no outline');
      else if (contrast(outlineColor, ground(element)) < 3) faults.push('pale outline');
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
      const top = document.elementFromPoint(x, y);
      if (!top || !(element.contains(top) || top.contains(element) || element.closest('label')?.contains(top))) faults.push('covered by ' + (top ? named(top) : 'the edge of the window'));
      element.dataset.stop ??= String(++this.stops);
      return { stop: Number(element.dataset.stop), element: named(element), faults, inMain: !!element.closest('main') };
    },
    stops: 0,

    /** The widest spacing of text that a reader may ask for: WCAG 1.4.12. */
    spaced() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
      document.adoptedStyleSheets = [sheet];
    },
  };
})();
