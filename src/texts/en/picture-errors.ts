import type { ErrorTexts } from '../error-text';

/** Why Groupkeeper did not pass a picture on to CAMS. Each may be about the address typed, or one that it leads on to. */
export const pictureErrors = {
  picture_url_form: {
    sentence: 'Groupkeeper does not fetch a picture from this address, or from one it leads on to.',
    cause: 'It is not encrypted, or holds a user name, a port or a backslash.',
    next: 'Ask again with a plain address of the picture that begins with https://.',
    who: 'you',
  },
  picture_url_not_public: {
    sentence: 'The address of the picture, or one it leads on to, is not on the public internet.',
    cause: 'WhatsApp can take a picture only from where everybody can see it.',
    next: 'Put the picture on a public website, then ask again with its address there.',
    who: 'you',
  },
  picture_url_name_unknown: {
    sentence: 'The name in the address of the picture, or in one it leads on to, does not exist.',
    cause: 'Usually it is mistyped, or the website is gone.',
    next: 'Check the address for a typing mistake and ask again.',
    who: 'you',
  },
  picture_url_unreachable: {
    sentence: 'The picture could not be fetched.',
    cause: 'The connection to its server failed, broke off or was not secure.',
    next: 'Open the address in a browser. When the picture shows there, ask again; else put it on another server.',
    who: 'you',
  },
  picture_url_slow: {
    sentence: 'The server of the picture did not answer in time.',
    cause: 'It is slow or busy just now.',
    next: 'Ask again later, or put the picture on a faster server.',
    who: 'you',
  },
  picture_url_answer: {
    sentence: 'The server did not hand out the picture.',
    cause: 'Usually the address is wrong or old, or it needs a login.',
    next: 'Open the address in a private browser window, and ask again with one that shows the picture there.',
    who: 'you',
  },
  picture_url_redirects: {
    sentence: 'The address of the picture leads on to others more than three times.',
    cause: 'Usually it is a short link, or a page that asks for a login.',
    next: 'Ask again with the address where the picture really is.',
    who: 'you',
  },
  picture_url_too_large: {
    sentence: 'The picture is larger than 5 MB.',
    cause: 'WhatsApp takes no larger ones.',
    next: 'Save it smaller, as a square JPEG of at least 192 × 192 pixels, and ask again.',
    who: 'you',
  },
  picture_url_not_jpeg: {
    sentence: 'What is at the address is not a whole JPEG picture, whatever its name says.',
    cause: 'It is another kind of picture, a web page that shows the picture, or cut off.',
    next: 'Save the picture as a JPEG, put it where its address leads straight to it, and ask again.',
    who: 'you',
  },
  picture_url_not_square: {
    sentence: 'The picture is not square.',
    cause: 'WhatsApp takes only square ones.',
    next: 'Crop it to a square and ask again.',
    who: 'you',
  },
  picture_url_too_small: {
    sentence: 'The picture is smaller than 192 × 192 pixels.',
    cause: 'WhatsApp takes no smaller ones.',
    next: 'Use a larger one and ask again.',
    who: 'you',
  },
} satisfies ErrorTexts;
