import type { Page } from 'playwright-core';

/** What can be pressed, filled in or looked at in a page and has no name for somebody who does not see it. */
export const unnamed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
    const nameOf = (node: Element): string =>
      [
        node.getAttribute('aria-label'),
        ...(node.getAttribute('aria-labelledby') ?? '').split(' ').map(textOf),
        node.getAttribute('alt'),
        ...('labels' in node && node.labels instanceof NodeList
          ? [...node.labels].map((each) => each.textContent)
          : []),
        node.matches('button, a, summary, [role=option]') ? node.textContent : '',
      ].join('');
    const all = document.querySelectorAll('button, a, summary, input, textarea, select, img, dialog, [role=option]');
    return [...all].filter((node) => !/[\p{L}\p{N}]/u.test(nameOf(node))).map((node) => node.outerHTML.slice(0, 200));
  });
