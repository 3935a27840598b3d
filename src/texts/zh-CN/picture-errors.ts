import type { pictureErrors as english } from '../en/picture-errors';

export const pictureErrors: typeof english = {
  picture_url_form: {
    sentence: 'Groupkeeper 不会从此地址或其跳转到的地址获取图片。',
    cause: '该地址没有加密，或含有用户名、端口或反斜杠。',
    next: '请用以 https:// 开头的普通图片地址重新申请。',
    who: 'you',
  },
  picture_url_not_public: {
    sentence: '图片的地址或其跳转到的地址不在公共互联网上。',
    cause: 'WhatsApp 只能从所有人都可访问的位置获取图片。',
    next: '请将图片放到公开的网站上，然后用新地址重新申请。',
    who: 'you',
  },
  picture_url_name_unknown: {
    sentence: '图片的地址或其跳转到的地址中的域名不存在。',
    cause: '通常是输入有误，或网站已不存在。',
    next: '请检查地址是否输入有误，然后重新申请。',
    who: 'you',
  },
  picture_url_unreachable: {
    sentence: '无法获取图片。',
    cause: '与其服务器的连接失败、中断或不安全。',
    next: '请在浏览器中打开该地址。如果能看到图片，请重新申请；否则请将图片放到其他服务器上。',
    who: 'you',
  },
  picture_url_slow: {
    sentence: '图片所在的服务器没有及时响应。',
    cause: '该服务器目前较慢或繁忙。',
    next: '请稍后重新申请，或将图片放到更快的服务器上。',
    who: 'you',
  },
  picture_url_answer: {
    sentence: '服务器没有提供图片。',
    cause: '通常是地址有误或已过时，或者需要登录。',
    next: '请在浏览器的无痕窗口中打开该地址，并用能在那里显示图片的地址重新申请。',
    who: 'you',
  },
  picture_url_redirects: {
    sentence: '图片的地址跳转超过三次。',
    cause: '通常是短链接，或要求登录的页面。',
    next: '请用图片实际所在的地址重新申请。',
    who: 'you',
  },
  picture_url_too_large: {
    sentence: '图片超过 5 MB。',
    cause: 'WhatsApp 不接受更大的图片。',
    next: '请将其缩小，保存为至少 192 × 192 像素的正方形 JPEG，然后重新申请。',
    who: 'you',
  },
  picture_url_not_jpeg: {
    sentence: '该地址的内容不是完整的 JPEG 图片，无论其名称如何。',
    cause: '它是其他格式的图片、展示图片的网页，或者不完整。',
    next: '请将图片保存为 JPEG，放到可以直接打开图片的地址，然后重新申请。',
    who: 'you',
  },
  picture_url_not_square: {
    sentence: '图片不是正方形。',
    cause: 'WhatsApp 只接受正方形图片。',
    next: '请裁剪为正方形，然后重新申请。',
    who: 'you',
  },
  picture_url_too_small: {
    sentence: '图片小于 192 × 192 像素。',
    cause: 'WhatsApp 不接受更小的图片。',
    next: '请使用更大的图片，然后重新申请。',
    who: 'you',
  },
};
